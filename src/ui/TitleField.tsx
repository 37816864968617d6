import type { JSX } from 'preact'
import { word } from '../messages/words.ts'
import { LineArea } from './LineArea.tsx'

/** The title: a title is one line of a file, however long. */
export function TitleField(props: {
  id: string
  value: string
  error?: string | undefined
  onInput: (value: string) => void
}): JSX.Element {
  const { id, error } = props
  return (
    <div>
      <label class="unseen" for={id}>
        {word('fieldTitle')}
      </label>
      <LineArea class="input title-input" placeholder={word('titlePlaceholder')} {...props} />
      {error !== undefined && (
        <p class="error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  )
}
