import { bundled } from './run-bundled.ts'
import { median } from './statistics.ts'

/** First readings in a process, of which the median counts. */
const COLD_RUNS = 3

/** What one list costs: milliseconds, and bytes held for each byte of its text. */
interface ListFigures {
  readonly name: string
  readonly megabytes: number
  readonly read: number
  readonly lezer: number
  readonly add: number
  readonly update: number
  readonly memory: number
}

interface Figures {
  readonly lists: readonly ListFigures[]
  readonly conversions: readonly { readonly name: string; readonly convert: number }[]
}

/**
 * Measures reading beside @lezer/markdown, editing as a share of reading, memory and conversion, all in one run.
 * @returns the lines of a table
 */
export async function listRows(): Promise<string[]> {
  const run = await bundled('bench/lists.ts')
  const cold = (name: string, reader: string) =>
    median(Array.from({ length: COLD_RUNS }, () => Number(run(name, reader))))
  const { lists, conversions } = JSON.parse(run()) as Figures
  return [
    'lists, milliseconds; ×: as fast as @lezer/markdown with GFM; edits: share of one reading',
    row('', ['MB', 'cold', 'lezer', '×', 'warm', 'lezer', '×', 'add', 'update', 'memory']),
    ...lists.map((list) => {
      const first = cold(list.name, 'listmark')
      const other = cold(list.name, 'lezer')
      return row(list.name, [
        list.megabytes.toFixed(2),
        ...compared(first, other),
        ...compared(list.read, list.lezer),
        (list.add / list.read).toFixed(2),
        (list.update / list.read).toFixed(2),
        list.memory.toFixed(1),
      ])
    }),
    '',
    ...conversions.map(({ name, convert }) => row(`20,000 entries to ${name}`, [convert.toFixed(0)])),
  ]
}

function compared(own: number, other: number): string[] {
  return [own.toFixed(1), other.toFixed(1), (other / own).toFixed(1)]
}

function row(name: string, cells: readonly string[]): string {
  return name.padEnd(34) + cells.map((cell) => cell.padStart(9)).join('')
}
