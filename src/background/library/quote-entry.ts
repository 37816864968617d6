import { withLead } from '../../markdown/note-lead.ts'
import { withQuote } from '../../markdown/quotes/add-quote.ts'
import type { Refusal, UndoToken } from '../../messages/protocol.ts'
import type { Layout } from '../../model/entry.ts'
import { type EntryId, type ListId, shownFields } from '../../model/library.ts'
import { entryRow, listRow } from '../../store/read.ts'
import { refuse, type Shelf } from './change-list.ts'
import { sameValue } from './same-value.ts'
import { updateEntry } from './update-entry.ts'

/** What came of quoting. */
export type Quoted =
  | { readonly kind: 'quoted'; readonly entryId: EntryId; readonly list: string; readonly undo: UndoToken }
  | { readonly kind: 'already'; readonly list: string }
  | Refusal

/** Adds selected text to an entry's note as a quote in the list's form; one that it has already is not added again. */
export async function quoteEntry(shelf: Shelf, entryId: EntryId, selection: string): Promise<Quoted> {
  const row = await entryRow(shelf.db, entryId)
  if (!row) return refuse('refusalNoEntry')
  const [list, working] = await Promise.all([
    listRow(shelf.db, row.listId),
    shelf.working.get(shelf.db, row.listId),
  ])
  const { layout } = row
  const { notes } = shownFields(row)
  const own = { layout, ...(notes !== undefined && { notes }) }
  const entries = working?.open.list.entries ?? []
  const quoted = withQuote(own, entries, selection)
  const name = list?.name ?? ''
  if (quoted === null) return { kind: 'already', list: name }
  const answer = await updateEntry(shelf, { entryId, set: { notes: quoted } })
  if (answer.kind === 'listed') return refuse('refusalNoEntry')
  return answer.kind === 'changed' ? { kind: 'quoted', entryId, list: name, undo: answer.undo } : answer
}

/** The note of an entry that is about to be saved: the selected text as a quote; undefined when nothing is selected. */
export async function quoteForNew(
  shelf: Shelf,
  { listId, section }: { readonly listId: ListId; readonly section: readonly string[] },
  selection: string,
): Promise<string | undefined> {
  const [list, working] = await Promise.all([listRow(shelf.db, listId), shelf.working.get(shelf.db, listId)])
  const entries = working?.open.list.entries ?? []
  const near = entries.findLast((entry) => sameValue(entry.section, section)) ?? entries.at(-1)
  const young: Layout = list?.dialect === 'headings' ? 'heading' : 'bullet'
  const own = { layout: near?.layout ?? young }
  const quoted = withQuote(own, entries, selection)
  return quoted === null ? undefined : withLead(quoted, own, entries)
}
