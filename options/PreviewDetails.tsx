import type { JSX } from 'preact'
import type { ImportPreview } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import type { SectionCount } from '../src/model/library.ts'
import { numberWords } from './count-words.ts'
import { UnclearLines } from './unclear/UnclearLines.tsx'

/** Lines shown in each list; a file of thousands of oddities would drown the page. */
const SHOWN = 200

/** What a person may want to know before importing: headings, works that stand twice, lines not understood. */
export function PreviewDetails(props: {
  preview: Extract<ImportPreview, { kind: 'preview' }>
  sections: readonly SectionCount[]
}): JSX.Element {
  const { duplicates, duplicateCount, unclear, unclearCount } = props.preview
  return (
    <div class="details">
      {props.sections.length > 0 && (
        <details>
          <summary>{word('previewSections', numberWords(props.sections.length))}</summary>
          <ul>
            {props.sections.slice(0, SHOWN).map(({ path, count }) => (
              <li
                key={JSON.stringify(path)}
                style={{ paddingInlineStart: `${Math.min(path.length - 1, 8)}rem` }}
              >
                <span dir="auto">{path.at(-1)}</span> <span class="count">{numberWords(count)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {duplicates.length > 0 && (
        <details>
          <summary>{word('previewDuplicates', numberWords(duplicateCount))}</summary>
          <p>{word('previewDuplicatesText')}</p>
          <ul>
            {duplicates.slice(0, SHOWN).map(({ title, lines }) => (
              <li key={lines.join()}>
                <span dir="auto">{title}</span> <span class="count">{word('onLines', lines.join(', '))}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {unclear.length > 0 && (
        <details>
          <summary>{word('previewUnclear', numberWords(unclearCount))}</summary>
          <p>{word('previewUnclearText')}</p>
          <UnclearLines lines={unclear} count={unclearCount} />
        </details>
      )}
    </div>
  )
}
