import type { SyncProtocol } from '../../messages/sync-protocol.ts'
import type { Background } from '../background.ts'
import { differenceOf } from '../history/difference.ts'
import { differenceFrom, historyOf, restoreText as restore } from '../history/history.ts'
import { refuse } from '../library/change-list.ts'
import { changeLibrary } from '../library-change.ts'

type Answer<Name extends keyof SyncProtocol> = Promise<SyncProtocol[Name]['answer']>

/** A list's earlier texts. */
export async function showHistory(
  background: Background,
  { listId }: SyncProtocol['showHistory']['ask'],
): Answer<'showHistory'> {
  return historyOf(await background.shelf(), listId)
}

/** Where a list differs from an earlier text, or from its file. */
export async function showDifference(
  background: Background,
  { listId, restorePoint }: SyncProtocol['showDifference']['ask'],
): Answer<'showDifference'> {
  const shelf = await background.shelf()
  if (restorePoint !== undefined) return differenceFrom(shelf, listId, restorePoint)
  const [list, seen] = await Promise.all([
    shelf.working.get(shelf.db, listId),
    background.keeper.look(listId),
  ])
  if (!list) return refuse('refusalNoList')
  return seen?.kind === 'text' ? differenceOf(list.open.text, seen.text) : refuse('refusalNoFile')
}

/** Makes an earlier text the list's text again. */
export function restoreText(
  background: Background,
  ask: SyncProtocol['restoreText']['ask'],
): Answer<'restoreText'> {
  return changeLibrary<Awaited<Answer<'restoreText'>>>(
    background,
    (shelf) => restore(shelf, ask),
    (answer) => (answer.kind === 'restored' ? [ask.listId] : []),
  )
}
