import type { JSX } from 'preact'

/** A setting that is on or off, with what it means in plain words. */
export function Toggle(props: {
  id: string
  label: string
  text: string
  on: boolean
  onChange: (on: boolean) => void
}): JSX.Element {
  return (
    <div class="toggle">
      <input
        id={props.id}
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        aria-describedby={`${props.id}-text`}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <div>
        <label for={props.id}>{props.label}</label>
        <p id={`${props.id}-text`}>{props.text}</p>
      </div>
    </div>
  )
}
