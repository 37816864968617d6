import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'

/** A text of one line, wrapped over as many as it needs; Enter sends the form, for it is one line of a file. */
export function LineArea(props: {
  id: string
  class: string
  value: string
  placeholder: string
  error?: string | undefined
  onInput: (value: string) => void
}): JSX.Element {
  const { id, value, error, onInput } = props
  const box = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    // Where style sheets cannot size a field by its text yet, its height is set by hand.
    if (!box.current || CSS.supports('field-sizing', 'content')) return
    box.current.style.height = 'auto'
    box.current.style.height = `${box.current.scrollHeight + 2}px`
  }, [value])
  return (
    <textarea
      ref={box}
      id={id}
      class={props.class}
      dir="auto"
      rows={1}
      spellcheck={false}
      placeholder={props.placeholder}
      value={value}
      aria-invalid={error !== undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
      onInput={(event) => onInput(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.isComposing) return
        event.preventDefault()
        // With Shift it is a shortcut of the form's.
        if (!event.shiftKey) event.currentTarget.form?.requestSubmit()
      }}
    />
  )
}
