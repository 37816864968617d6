import { GFM, parser } from '@lezer/markdown'
import { convertList } from '../src/markdown/convert/convert-list.ts'
import { editOpenList } from '../src/markdown/edit.ts'
import { type OpenList, openList } from '../src/markdown/open-list.ts'
import type { Change } from '../src/model/change.ts'
import { DIALECT_NAMES } from '../src/model/dialect.ts'
import { madeList } from '../tests/support/made-list.ts'
import { median } from './statistics.ts'

const RUNS = 9
/** Entries of the list that is converted. */
const CONVERTED = 20_000

const gfm = parser.configure(GFM)

/** Parses a text with @lezer/markdown and GitHub's extensions, beside which our reading is measured. */
export function parseAsLezer(text: string): unknown {
  return gfm.parse(text)
}

/** Milliseconds that some work takes. */
export function time(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Reading in a warm process and the same text parsed by @lezer/markdown, in turns: milliseconds, the median. */
export function measureReading(text: string): { readonly read: number; readonly lezer: number } {
  const read: number[] = []
  const lezer: number[] = []
  for (let run = 0; run < RUNS; run++) {
    globalThis.gc?.()
    lezer.push(time(() => parseAsLezer(text)))
    globalThis.gc?.()
    read.push(time(() => openList(text)))
  }
  return { read: median(read), lezer: median(lezer) }
}

/** One addition and one change of status or tags in an open list: milliseconds, the median. */
export function measureEdits(text: string): { readonly add: number; readonly update: number } {
  let open = openList(text)
  const timeOf = (change: (open: OpenList, run: number) => Change) => (_: unknown, run: number) => {
    const next = change(open, run)
    return time(() => {
      open = editOpenList(open, [next]).open
    })
  }
  const runs = Array.from({ length: RUNS })
  const add = runs.map(
    timeOf((_, run) => ({ kind: 'add', entry: { title: `New ${run}`, url: `https://example.org/${run}` } })),
  )
  const update = runs.map(
    timeOf(({ list }, run) => ({
      kind: 'update',
      ref: { line: list.entries[(run + 1) * 7]?.line ?? 1 },
      set: { tags: [`tag${run}`] },
    })),
  )
  return { add: median(add), update: median(update) }
}

/** Bytes that an open list holds for each byte of its text. */
export function measureMemory(text: string): number {
  globalThis.gc?.()
  const before = process.memoryUsage().heapUsed
  const open = openList(text)
  globalThis.gc?.()
  const held = process.memoryUsage().heapUsed - before
  return held / open.text.length
}

/** Rewriting a long list in each dialect: milliseconds. */
export function measureConversions(): { readonly name: string; readonly convert: number }[] {
  const text = madeList(CONVERTED)
  return DIALECT_NAMES.map((name) => ({ name, convert: time(() => convertList(text, name)) }))
}
