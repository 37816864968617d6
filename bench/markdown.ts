import { GFM, parser } from '@lezer/markdown'
import { editOpenList } from '../src/markdown/edit.ts'
import { openList } from '../src/markdown/open-list.ts'
import { otherLists, seedLists } from '../tests/support/corpora.ts'
import { madeList } from '../tests/support/made-list.ts'
import { median } from './statistics.ts'

const RUNS = 5
const MEGABYTE = 1_000_000
/** Entries of a made list that take about a megabyte. */
const ENTRIES_OF_MEGABYTE = 8_300

/** How long one list takes to read and to edit, in milliseconds, and what it holds in memory. */
export interface ListFigures {
  readonly name: string
  readonly megabytes: number
  readonly read: number
  /** The same text parsed by @lezer/markdown with GitHub's extensions. */
  readonly lezer: number
  /** One addition to the list while it is open. */
  readonly edit: number
  /** Bytes held after reading for each byte of the text; NaN where the garbage collector cannot be called. */
  readonly memory: number
}

/** Reads and edits the largest real list that is there, and made lists of 1, 2 and 10 MB. */
export function benchLists(): ListFigures[] {
  const real = [...(seedLists() ?? []), ...(otherLists() ?? [])]
  const largest = real.sort((a, b) => b.text.length - a.text.length).slice(0, 1)
  const made = [1, 2, 10].map((size) => ({
    name: `made, ${size} MB`,
    text: madeList(size * ENTRIES_OF_MEGABYTE),
  }))
  return [...largest, ...made].map(({ name, text }) => measure(name, text))
}

function measure(name: string, text: string): ListFigures {
  const gfm = parser.configure(GFM)
  const read = []
  const lezer = []
  const edit = []
  for (let run = 0; run < RUNS; run++) {
    lezer.push(time(() => gfm.parse(text)))
    read.push(time(() => openList(text)))
    const open = openList(text)
    edit.push(
      time(() =>
        editOpenList(open, [{ kind: 'add', entry: { title: 'New', url: 'https://example.org/new' } }]),
      ),
    )
  }
  return {
    name,
    megabytes: text.length / MEGABYTE,
    read: median(read),
    lezer: median(lezer),
    edit: median(edit),
    memory: memoryOf(text) / text.length,
  }
}

function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

function memoryOf(text: string): number {
  const { gc } = globalThis
  if (!gc) return Number.NaN
  gc()
  const before = process.memoryUsage().heapUsed
  const open = openList(text)
  gc()
  const held = process.memoryUsage().heapUsed - before
  return open.text.length > 0 ? held : 0
}

/** The figures as lines of a table. */
export function listRows(figures: readonly ListFigures[]): string[] {
  const ms = (n: number) => n.toFixed(1).padStart(10)
  return [
    `${'lists, milliseconds'.padEnd(34)}      read     lezer     ratio  one edit    memory`,
    ...figures.map(
      ({ name, read, lezer, edit, memory }) =>
        `${name.padEnd(34)}${ms(read)}${ms(lezer)}${ms(lezer / read)}${ms(edit)}${Number.isNaN(memory) ? '         –' : ms(memory)}`,
    ),
  ]
}
