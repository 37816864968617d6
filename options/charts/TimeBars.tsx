import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import { numberWords } from '../count-words.ts'
import type { OverTime } from './over-time.ts'
import { periodWords } from './period-words.ts'

/** Units of the drawing: each period is so wide, and the drawing so high; it stretches to the room there is. */
const STEP = 10
const HEIGHT = 100

/** The widths of the two bars of a period; what is left keeps periods apart. */
const BAR = 3.6

/** Most names of periods that fit below the bars of a narrow page. */
const NAMED = 5

/** Two bars for each period: what was saved, and what was read. */
export function TimeBars({ saved, read, periods }: OverTime): JSX.Element {
  const highest = Math.max(1, ...saved, ...read)
  const { unit, starts } = periods
  const sum = (counts: readonly number[]) => numberWords(counts.reduce((all, count) => all + count, 0))
  const name = (at: number) => periodWords(unit, starts[at] ?? 0)
  const bars = (counts: readonly number[], colour: 'saved' | 'read', offset: number) =>
    counts.map((count, at) => {
      const height = (HEIGHT * count) / highest
      return (
        count > 0 && (
          <rect
            key={`${colour} ${starts[at]}`}
            class={`bar-${colour}`}
            x={at * STEP + offset}
            y={HEIGHT - height}
            width={BAR}
            height={height}
          >
            <title>{`${name(at)}: ${word(colour === 'saved' ? 'chartSavedCount' : 'chartReadCount', numberWords(count))}`}</title>
          </rect>
        )
      )
    })
  const spread = Math.max(1, Math.ceil(starts.length / NAMED))
  const named = starts.flatMap((_, at) => ((starts.length - 1 - at) % spread === 0 ? at : []))
  return (
    <div class="time-bars">
      <span class="highest" aria-hidden="true">
        {numberWords(highest)}
      </span>
      <svg
        role="img"
        aria-label={word('chartTimeSummary', sum(saved), sum(read), name(0), name(starts.length - 1))}
        viewBox={`0 0 ${starts.length * STEP} ${HEIGHT}`}
        preserveAspectRatio="none"
      >
        {bars(saved, 'saved', 1.2)}
        {bars(read, 'read', 1.2 + BAR + 0.4)}
      </svg>
      <ol aria-hidden="true" style={{ '--periods': starts.length }}>
        {named.map((at) => (
          <li key={at} style={{ '--at': at + 1 }}>
            {name(at)}
          </li>
        ))}
      </ol>
    </div>
  )
}
