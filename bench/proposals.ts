import type { LearningFigures } from './learning.ts'
import { bundled } from './run-bundled.ts'

/** Entries and sections of the lists that are learned. */
const LISTS = [
  [600, 30],
  [1_000, 40],
  [10_000, 60],
  [10_000, 3_000],
  [100_000, 300],
] as const

/**
 * Measures what it costs to learn a list, and then to propose sections and tags for a title.
 * @returns the lines of a table
 */
export async function proposalRows(): Promise<string[]> {
  const run = await bundled('bench/learning.ts')
  const cell = (ms: number) => ms.toFixed(1).padStart(10)
  return [
    `${'proposals, milliseconds'.padEnd(34)}     first     again  sections      tags`,
    ...LISTS.map(([entries, sections]) => {
      const { cold, learn, sectionsFor, tagsFor } = JSON.parse(
        run(String(entries), String(sections)),
      ) as LearningFigures
      const name = `  ${entries.toLocaleString('en')} entries, ${sections.toLocaleString('en')} sections`
      return name.padEnd(34) + [cold, learn, sectionsFor, tagsFor].map(cell).join('')
    }),
  ]
}
