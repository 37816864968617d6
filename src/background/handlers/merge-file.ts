import type { SyncProtocol } from '../../messages/sync-protocol.ts'
import type { Background } from '../background.ts'
import { changeLibrary } from '../library-change.ts'
import { likenessOf, mergeCopy } from '../sync/merge-copy.ts'

type Answer<Name extends 'mergeFile' | 'findLikeness'> = Promise<SyncProtocol[Name]['answer']>

/** Brings an edited copy of a list back into it. */
export function mergeFile(
  background: Background,
  ask: SyncProtocol['mergeFile']['ask'],
): Answer<'mergeFile'> {
  return changeLibrary<Awaited<Answer<'mergeFile'>>>(
    background,
    (shelf) => mergeCopy(shelf, ask),
    (answer) => (answer.kind === 'merged' && answer.undo ? [ask.listId] : []),
  )
}

/** Which list a file is most likely a copy of. */
export async function findLikeness(
  background: Background,
  ask: SyncProtocol['findLikeness']['ask'],
): Answer<'findLikeness'> {
  return likenessOf(await background.shelf(), ask)
}
