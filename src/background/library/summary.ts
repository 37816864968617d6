import type { Entry, List } from '../../model/entry.ts'
import type { ListRow } from '../../model/library.ts'
import { columnsOf } from './columns.ts'

/** What a list's row says of its text: its sections in the file's order, and its tags, most used first. */
export function summaryOf(list: List): Pick<ListRow, 'sections' | 'tags'> {
  const counts = new Map<string, number>()
  const celled = new Map<string, Entry[]>()
  for (const entry of list.entries) {
    for (const tag of entry.tags ?? []) counts.set(tag, (counts.get(tag) ?? 0) + 1)
    if (entry.cells) put(celled, nameOf(entry.section), entry)
  }
  const tags = Array.from(counts, ([tag, count]) => ({ tag, count }))
  return {
    sections: list.sections.map(({ path, entryCount }) => {
      const columns = columnsOf(celled.get(nameOf(path)) ?? [])
      return { path, count: entryCount, ...(columns.length > 0 && { columns }) }
    }),
    tags: tags.sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1)),
  }
}

function nameOf(path: readonly string[]): string {
  return path.join('\u0000')
}

function put(byName: Map<string, Entry[]>, name: string, entry: Entry): void {
  const same = byName.get(name)
  if (same) same.push(entry)
  else byName.set(name, [entry])
}
