import type { ListId } from '../../model/library.ts'
import { restorePointsOf } from '../../store/restore-points.ts'
import { takeSide } from '../../sync/meeting.ts'
import type { LibrarySide } from '../../sync/sync.ts'
import type { Target } from '../../sync/targets/target.ts'
import type { Background } from '../background.ts'
import { undoChange } from '../library/undo-change.ts'
import { changeLibrary } from '../library-change.ts'

/**
 * Before the library's version is written over the file's: takes the file's version and goes back, so that it
 * stands among the list's earlier texts.
 */
export async function keepFilesVersion(
  background: Background,
  target: Target,
  side: LibrarySide,
  listId: ListId,
): Promise<void> {
  const seen = await target.read()
  if (seen.kind !== 'text' || (await side.known())?.ours === seen.text) return
  await side.agree(seen.text, (known) => takeSide('file')(known, seen.text))
  const { db } = await background.shelf()
  const restorePoint = (await restorePointsOf(db, listId)).at(-1)?.id
  if (restorePoint === undefined) return
  await changeLibrary(
    background,
    (shelf) => undoChange(shelf, { listId, restorePoint }),
    () => [listId],
  )
}
