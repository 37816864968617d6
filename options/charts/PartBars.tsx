import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import type { ReadStatus } from '../../src/model/status.ts'
import { numberWords } from '../count-words.ts'
import type { StatusCounts } from './parts.ts'

/** A part as its bar is drawn. */
export interface PartLine {
  readonly name: string
  readonly counts: StatusCounts
  readonly total: number
  /** Shows its entries; without it the part is several. */
  readonly onShow?: () => void
}

/** From the start of the bar to its end. */
const ORDER: readonly ReadStatus[] = ['read', 'reading', 'unread']

/** One bar for each part, as long as it has entries, coloured by how many are read; several together have none. */
export function PartBars({ lines }: { lines: readonly PartLine[] }): JSX.Element {
  const longest = Math.max(1, ...lines.filter(({ onShow }) => onShow).map(({ total }) => total))
  return (
    <ul class="part-bars">
      {lines.map(({ name, counts, total, onShow }) => (
        <li key={name}>
          {onShow ? (
            <button type="button" class="part-name" dir="auto" onClick={onShow}>
              {name}
            </button>
          ) : (
            <span class="part-name" dir="auto">
              {name}
            </span>
          )}
          {onShow ? <Bar counts={counts} longest={longest} /> : <span />}
          <span class="count">{word('chartReadOf', numberWords(counts.read), numberWords(total))}</span>
        </li>
      ))}
    </ul>
  )
}

function Bar({ counts, longest }: { counts: StatusCounts; longest: number }): JSX.Element {
  return (
    <svg
      viewBox={`0 0 ${longest} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={word(
        'chartPartSummary',
        numberWords(counts.read),
        numberWords(counts.reading),
        numberWords(counts.unread),
      )}
    >
      {ORDER.map((status, i) => (
        <rect
          key={status}
          class={`bar-${status}`}
          x={ORDER.slice(0, i).reduce((sum, before) => sum + counts[before], 0)}
          y="0"
          width={counts[status]}
          height="1"
        />
      ))}
    </svg>
  )
}
