import type { JSX } from 'preact'
import type { LeftAlone } from '../../src/messages/bulk-protocol.ts'
import { word } from '../../src/messages/words.ts'
import { countWords } from '../count-words.ts'
import { whyLeft } from './bulk-doings.ts'

/** Entries that are drawn; the rest is counted. */
const SHOWN = 100

/** Names the entries that a change left as they are, each with the reason. */
export function LeftNotice({
  left,
  onClose,
}: {
  left: readonly LeftAlone[]
  onClose: () => void
}): JSX.Element {
  return (
    <section class="notice left-alone" aria-label={word('leftAlone', countWords('entries', left.length))}>
      <p>{word('leftAlone', countWords('entries', left.length))}</p>
      <ul>
        {left.slice(0, SHOWN).map((one) => (
          <li key={one.entryId} dir="auto">
            {one.title && <b>{one.title}</b>} {whyLeft(one)}
          </li>
        ))}
        {left.length > SHOWN && <li>{word('convertMore', left.length - SHOWN)}</li>}
      </ul>
      <button type="button" class="button small" onClick={onClose}>
        {word('close')}
      </button>
    </section>
  )
}
