import type { EntrySource } from '../../messages/entry-protocol.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { EntryId } from '../../model/library.ts'
import { entryRow } from '../../store/read.ts'
import { refuse, type Shelf } from './change-list.ts'
import { linesFrom } from './line-text.ts'

/** Most UTF-16 units of an entry's lines that are shown. */
const LONGEST = 100_000

/** The exact lines in which an entry stands, its notes and what is nested in it included. */
export async function sourceOf({ db, working }: Shelf, entryId: EntryId): Promise<EntrySource | Refusal> {
  const row = await entryRow(db, entryId)
  const list = row && (await working.get(db, row.listId))
  const entry = list?.open.list.entries[list.order.indexOf(entryId)]
  if (!list || !entry) return refuse('refusalNoEntry')
  const text = linesFrom(list.open.text, entry.line, entry.lines)
  return { kind: 'source', line: entry.line, lines: entry.lines, text: text.slice(0, LONGEST) }
}
