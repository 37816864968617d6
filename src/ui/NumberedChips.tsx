import type { JSX } from 'preact'
import { word } from '../messages/words.ts'

/** Something to take, with the number of its key. */
export interface NumberedChip {
  readonly key: string
  readonly text: string
  /** From 1 to 9; one beyond has no key. */
  readonly number: number
  /** All of it, where the text is a part. */
  readonly title?: string
}

/** Proposals as chips; each is taken by a click, or from anywhere in the form by Alt and its number. */
export function NumberedChips(props: {
  label: string
  chips: readonly NumberedChip[]
  /** `hadFocus`: the chip goes with the focus on it, which needs another place. */
  onTake: (key: string, hadFocus: boolean) => void
}): JSX.Element | null {
  const { label, chips, onTake } = props
  if (chips.length === 0) return null
  return (
    <fieldset class="numbered" aria-label={label}>
      <span class="numbered-key" aria-hidden="true" dir="ltr">
        {word('keyAlt')}
      </span>
      {chips.map(({ key, text, number, title }) => (
        <button
          key={key}
          type="button"
          class="chip offered"
          title={title}
          aria-keyshortcuts={number <= 9 ? `Alt+${number}` : undefined}
          data-number={number}
          onClick={(event) => onTake(key, event.currentTarget === document.activeElement)}
        >
          {
            // The number is drawn by the style sheet: it is no part of what the button is called.
            number <= 9 && <span class="key" data-key={number} />
          }
          <span class="numbered-text" dir="auto">
            {text}
          </span>
        </button>
      ))}
    </fieldset>
  )
}

/** Takes the chip of that number when a key with Alt names it; true when there was one. */
export function takeByNumber(
  event: Pick<KeyboardEvent, 'altKey' | 'ctrlKey' | 'metaKey' | 'code' | 'preventDefault'>,
  within: ParentNode,
): boolean {
  const { altKey, ctrlKey, metaKey, code } = event
  // By the place of the key: with Alt, some keyboards write another character there.
  const number = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1]
  if (!altKey || ctrlKey || metaKey || number === undefined) return false
  const chip = within.querySelector<HTMLElement>(`[data-number="${number}"]`)
  if (!chip) return false
  event.preventDefault()
  chip.click()
  return true
}
