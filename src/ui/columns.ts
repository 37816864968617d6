import type { SectionCount } from '../model/library.ts'
import type { Page } from '../model/page.ts'
import { type Draft, oneLine } from './draft.ts'
import { sameSection } from './section-options.ts'

/** Headers of a column that holds what a page calls its abstract. */
const ABSTRACT = /^(abstract|résumé|zusammenfassung|resumen|摘要|要約|초록)$/i

/** The table's other columns to fill in for an entry: those of its section, and those that it has itself. */
export function columnsAt(
  sections: readonly SectionCount[],
  section: readonly string[],
  cells: Draft['cells'],
): readonly string[] {
  const own = sections.find(({ path }) => sameSection(path, section))?.columns ?? []
  return [...new Set([...own, ...Object.keys(cells)])]
}

/** A draft whose columns say what the page says, wherever the person has not written something else. */
export function withPageCells(draft: Draft, columns: readonly string[], page: Page | null): Draft {
  const abstract = oneLine(page?.abstract ?? '')
  const told = columns.filter((header) => abstract !== '' && ABSTRACT.test(header))
  if (told.length === 0) return draft
  return {
    ...draft,
    cells: { ...Object.fromEntries(told.map((header) => [header, abstract])), ...draft.cells },
  }
}
