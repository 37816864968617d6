import type { List } from '../../model/entry.ts'
import type { ListRow } from '../../model/library.ts'

/** What a list's row says of its text: its sections in the file's order, and its tags, most used first. */
export function summaryOf(list: List): Pick<ListRow, 'sections' | 'tags'> {
  const counts = new Map<string, number>()
  for (const { tags } of list.entries) {
    for (const tag of tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
  }
  const tags = Array.from(counts, ([tag, count]) => ({ tag, count }))
  return {
    sections: list.sections.map(({ path, entryCount }) => ({ path, count: entryCount })),
    tags: tags.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)),
  }
}
