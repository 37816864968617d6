import type { ComponentChildren, JSX } from 'preact'

/** What a line of text in a form is made of. */
export interface TextFieldProps {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly onInput: (value: string) => void
  readonly placeholder?: string
  /** In words, shown below and read out with the field. */
  readonly error?: string | undefined
  readonly inputMode?: 'url' | 'text'
  /** What stands below the line, such as other values to choose. */
  readonly children?: ComponentChildren
}

/** A labelled line of text that looks like text until it is touched. */
export function TextField(props: TextFieldProps): JSX.Element {
  const { id, label, value, onInput, placeholder, error, inputMode = 'text' } = props
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        class="input"
        type="text"
        dir={inputMode === 'url' ? 'ltr' : 'auto'}
        inputMode={inputMode}
        autocomplete="off"
        spellcheck={false}
        value={value}
        placeholder={placeholder}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {props.children}
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
