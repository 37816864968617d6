import type { EntriesAnswer, EntryProtocol } from '../../messages/entry-protocol.ts'
import type { ListId } from '../../model/library.ts'
import type { Background } from '../background.ts'
import { findDuplicates as find } from '../duplicates/find-duplicates.ts'
import { mergeEntries as merge } from '../duplicates/merge-entries.ts'
import { partEntries as part } from '../duplicates/part-entries.ts'
import { tokensIn } from '../library/undo-all.ts'
import { changeLibrary } from '../library-change.ts'

const listsOf = (answer: EntriesAnswer): ListId[] =>
  answer.kind === 'changed' ? tokensIn(answer.undo).map(({ listId }) => listId) : []

/** The entries that stand twice, surely or probably. */
export async function findDuplicates(
  background: Background,
  { most }: EntryProtocol['findDuplicates']['ask'],
): Promise<EntryProtocol['findDuplicates']['answer']> {
  const { db } = await background.shelf()
  return find(db, most)
}

/** Puts entries together. */
export function mergeEntries(
  background: Background,
  ask: EntryProtocol['mergeEntries']['ask'],
): Promise<EntriesAnswer> {
  return changeLibrary(background, (shelf) => merge(shelf, ask), listsOf)
}

/** Remembers that entries shall stand beside one another. */
export function partEntries(
  background: Background,
  ask: EntryProtocol['partEntries']['ask'],
): Promise<EntriesAnswer> {
  return changeLibrary(background, (shelf) => part(shelf, ask), listsOf)
}
