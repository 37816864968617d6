import type { JSX } from 'preact'
import { useLayoutEffect, useRef } from 'preact/hooks'
import { word } from '../messages/words.ts'

/** The title, wrapped over as many lines as it needs; Enter sends the form, for a title is one line of a file. */
export function TitleField(props: {
  id: string
  value: string
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
    <div>
      <label class="unseen" for={id}>
        {word('fieldTitle')}
      </label>
      <textarea
        ref={box}
        id={id}
        class="input title-input"
        dir="auto"
        rows={1}
        spellcheck={false}
        placeholder={word('titlePlaceholder')}
        value={value}
        aria-invalid={error !== undefined}
        aria-describedby={error === undefined ? undefined : `${id}-error`}
        onInput={(event) => onInput(event.currentTarget.value.replace(/[\r\n]+/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
      />
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
