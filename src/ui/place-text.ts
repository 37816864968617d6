import type { ListRow } from '../model/library.ts'
import { sectionText, sharedHeadings } from './section-options.ts'

/** A list and a section of it in one line, without the headings that all of its sections share. */
export function placeText(
  list: Pick<ListRow, 'name' | 'sections'> | undefined,
  section: readonly string[],
): string {
  const shared = sharedHeadings(list?.sections ?? [])
  const own = section.length > shared ? section.slice(shared) : section
  return sectionText([list?.name ?? '', ...own].filter((part) => part !== ''))
}
