import type { BulkAnswer, BulkProtocol, SectionAnswer } from '../../messages/bulk-protocol.ts'
import type { Background } from '../background.ts'
import { changeEntries as change } from '../bulk/change-entries.ts'
import { addSection as add, renameSection as renameHeading } from '../bulk/change-sections.ts'
import { entriesText as textOf } from '../bulk/entries-text.ts'
import { renameTag as rename } from '../bulk/rename-tag.ts'
import { refuse } from '../library/change-list.ts'
import { changeLibrary } from '../library-change.ts'

type Ask<Name extends keyof BulkProtocol> = BulkProtocol[Name]['ask']

const listsOf = (answer: BulkAnswer | SectionAnswer) =>
  answer.kind !== 'refused' && answer.undo ? [answer.undo.listId] : []

/** Does the same to several entries. */
export function changeEntries(background: Background, ask: Ask<'changeEntries'>): Promise<BulkAnswer> {
  return changeLibrary(background, (shelf) => change(shelf, ask), listsOf)
}

/** Renames, merges or removes a tag. */
export function renameTag(background: Background, ask: Ask<'renameTag'>): Promise<BulkAnswer> {
  return changeLibrary(background, (shelf) => rename(shelf, ask), listsOf)
}

/** Some entries as they stand in the file. */
export async function entriesText(
  background: Background,
  { listId, entryIds }: Ask<'entriesText'>,
): Promise<BulkProtocol['entriesText']['answer']> {
  const { db, working } = await background.shelf()
  const list = await working.get(db, listId)
  if (!list) return refuse('refusalNoList')
  const wanted = new Set(entryIds)
  const indexes = list.order.flatMap((id, at) => (wanted.has(id) ? [at] : []))
  return { kind: 'text', text: textOf(list.open.text, list.open.list, indexes) }
}

/** Opens a section. */
export function addSection(background: Background, ask: Ask<'addSection'>): Promise<SectionAnswer> {
  return changeLibrary(background, (shelf) => add(shelf, ask), listsOf)
}

/** Renames a section. */
export function renameSection(background: Background, ask: Ask<'renameSection'>): Promise<SectionAnswer> {
  return changeLibrary(background, (shelf) => renameHeading(shelf, ask), listsOf)
}
