import type { JSX } from 'preact'
import type { ConvertPreview } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'

/** What would no longer stand in the file, entry by entry. */
export function LostValues({ preview }: { preview: ConvertPreview }): JSX.Element | null {
  if (preview.lostCount === 0) return null
  return (
    <ul class="lost">
      {preview.lost.map(({ line, title, field, value }, index) => (
        <li key={`${line} ${field} ${index}`}>
          <span class="count">{word('onLine', line)}</span>{' '}
          <span dir="auto" class="lost-title">
            {title}
          </span>{' '}
          <q dir="auto">{value}</q>
        </li>
      ))}
      {preview.lostCount > preview.lost.length && (
        <li>{word('convertMore', preview.lostCount - preview.lost.length)}</li>
      )}
    </ul>
  )
}
