import type { ComponentChildren, JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryRow, ListRow } from '../../src/model/library.ts'
import { statusWord } from '../../src/ui/StatusField.tsx'
import { sectionText, sharedHeadings } from '../../src/ui/section-options.ts'
import { useFocus } from '../../src/ui/use-focus.ts'
import type { Actions } from '../actions.ts'
import { countWords, numberWords } from '../count-words.ts'
import { filterRows, NO_FILTER } from '../filter.ts'
import { Chart, type Key } from './Chart.tsx'
import { type Narrowed, Narrowing } from './Narrowing.tsx'
import { countOverTime, type OverTime } from './over-time.ts'
import { PartBars, type PartLine } from './PartBars.tsx'
import { countBySection, countByTag, type Parts } from './parts.ts'
import { periodWords } from './period-words.ts'
import { TimeBars } from './TimeBars.tsx'

/** What was saved and read in a list: over time, by section and by tag. */
export function Charts(props: { list: ListRow; rows: readonly EntryRow[]; actions: Actions }): JSX.Element {
  const { list, rows, actions } = props
  const heading = useFocus<HTMLHeadingElement>()
  const [narrowed, setNarrowed] = useState<Narrowed>({ section: null, tags: [] })
  const shown = useMemo(() => filterRows(rows, { ...NO_FILTER, ...narrowed }), [rows, narrowed])
  const overTime = useMemo(() => countOverTime(shown, list.createdAt, Date.now()), [shown])
  const shared = sharedHeadings(list.sections)
  const sections = useMemo(() => countBySection(rows), [rows])
  const tags = useMemo(() => countByTag(rows), [rows])
  const show = (change: Partial<Narrowed>) => {
    actions.send({ kind: 'page', page: 'library' })
    actions.send({ kind: 'filter', change: { ...NO_FILTER, ...change } })
  }
  return (
    <div class="charts">
      <h1 ref={heading} tabIndex={-1}>
        {word('chartsTitle', list.name)}
      </h1>
      <TimeChart overTime={overTime}>
        <Narrowing list={list} narrowed={narrowed} onChange={setNarrowed} />
      </TimeChart>
      <PartsChart
        id="chart-sections"
        title={word('chartSections')}
        first={word('fieldSection')}
        lines={linesOf(
          sections,
          (path) => sectionText(path.slice(shared)) || path.at(-1) || word('sectionTop'),
          (section) => show({ section }),
        )}
      />
      {tags.parts.length > 0 && (
        <PartsChart
          id="chart-tags"
          title={word('chartTags')}
          first={word('fieldTags')}
          lines={linesOf(
            tags,
            (tag) => tag,
            (tag) => show({ tags: [tag] }),
          )}
        />
      )}
    </div>
  )
}

function TimeChart(props: { overTime: OverTime; children: ComponentChildren }): JSX.Element {
  const { overTime, children } = props
  const { periods, saved, read, came, readBefore } = overTime
  const keys: readonly Key[] = [
    { name: word('chartSaved'), colour: 'saved' },
    { name: word('chartRead'), colour: 'read' },
  ]
  const isEmpty = [...saved, ...read].every((count) => count === 0)
  const lines = periods.starts.map((start, at) => ({
    name: periodWords(periods.unit, start),
    numbers: [saved[at] ?? 0, read[at] ?? 0],
  }))
  return (
    <>
      <Chart
        id="chart-time"
        title={word('chartTime')}
        keys={keys}
        first={word('chartPeriod')}
        lines={lines}
        controls={children}
      >
        {isEmpty ? <p class="empty">{word('chartNothing')}</p> : <TimeBars {...overTime} />}
      </Chart>
      {(came > 0 || readBefore > 0) && (
        <p class="chart-remark">
          {came > 0 && word('chartCame', countWords('entries', came))}{' '}
          {readBefore > 0 && word('chartReadBefore', countWords('entries', readBefore))}
        </p>
      )}
    </>
  )
}

function PartsChart(props: {
  id: string
  title: string
  first: string
  lines: readonly PartLine[]
}): JSX.Element {
  const { id, title, first, lines } = props
  const keys = (['read', 'reading', 'unread'] as const).map((status) => ({
    name: statusWord(status),
    colour: status,
  }))
  const figures = lines.map(({ name, counts }) => ({
    name,
    numbers: [counts.read, counts.reading, counts.unread],
  }))
  return (
    <Chart id={id} title={title} keys={keys} first={first} lines={figures}>
      <PartBars lines={lines} />
    </Chart>
  )
}

function linesOf<Key>(
  { parts, others }: Parts<Key>,
  nameOf: (key: Key) => string,
  show: (key: Key) => void,
): readonly PartLine[] {
  const lines = parts.map(({ key, counts, total }) => ({
    name: nameOf(key),
    counts,
    total,
    onShow: () => show(key),
  }))
  if (!others) return lines
  const { counts, total, partCount } = others
  return [...lines, { name: word('chartOthers', numberWords(partCount)), counts, total }]
}
