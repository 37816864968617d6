import { bundled } from './run-bundled.ts'
import type { RoundFigures } from './sync-round.ts'

/**
 * Measures one round of a list with its file, beside reading the three texts with @lezer/markdown.
 * @returns the lines of a table
 */
export async function syncRows(): Promise<string[]> {
  const run = await bundled('bench/sync-round.ts')
  const { megabytes, warm, near, cold, lezer, held, raised } = JSON.parse(run()) as RoundFigures
  const against = (name: string, own: number) =>
    `  ${name.padEnd(42)}${own.toFixed(1).padStart(8)}${lezer.toFixed(1).padStart(9)}${(lezer / own).toFixed(1).padStart(7)}`
  return [
    `one round, 10,000 entries, ${megabytes.toFixed(2)} MB, one change on each side; milliseconds;`,
    '×: so many times less than reading all three texts with @lezer/markdown',
    against('the list is read already', warm),
    against('both changed the same place', near),
    against('from a dead worker: the list is read first', cold),
    `  memory: ${held.toFixed(1)} MB for the list once it is read, ${raised.toFixed(1)} MB more for a merge by entries`,
  ]
}
