import type { OpenList } from '../open-list.ts'

/** Indexes of the entries that stand right in a section and are not nested in another entry. */
export function outerEntries(open: OpenList, section: number): number[] {
  const members: number[] = []
  open.found.forEach((found, index) => {
    if (found.section === section && found.parent < 0) members.push(index)
  })
  return members
}
