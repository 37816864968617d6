import type { EntryProtocol } from '../../messages/entry-protocol.ts'
import type { Background } from '../background.ts'
import { entryHistory } from '../history/entry-history.ts'
import { sourceOf } from '../library/entry-source.ts'
import { unclearIn } from '../library/unclear-in.ts'

type Answer<Name extends keyof EntryProtocol> = Promise<EntryProtocol[Name]['answer']>

/** Most lines that are told at once: nobody reads more of them. */
const MOST_LINES = 500

/** The exact lines in which an entry stands. */
export async function showSource(
  background: Background,
  { entryId }: EntryProtocol['showSource']['ask'],
): Answer<'showSource'> {
  return sourceOf(await background.shelf(), entryId)
}

/** The changes that touched an entry. */
export async function showEntryHistory(
  background: Background,
  { entryId }: EntryProtocol['showEntryHistory']['ask'],
): Answer<'showEntryHistory'> {
  const { db } = await background.shelf()
  return entryHistory(db, entryId)
}

/** The lines of a list that could not be understood. */
export async function showUnclear(
  background: Background,
  { listId }: EntryProtocol['showUnclear']['ask'],
): Answer<'showUnclear'> {
  const { db, working } = await background.shelf()
  const list = await working.get(db, listId)
  if (!list) return { count: 0, lines: [] }
  return { count: list.open.list.unclear.length, lines: unclearIn(list.open, MOST_LINES) }
}
