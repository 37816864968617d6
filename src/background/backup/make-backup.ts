import { type BackupList, writeBackup } from '../../exchange/backup.ts'
import type { EntryRow, ListRow } from '../../model/library.ts'
import type { QueueRow } from '../../store/queue-row.ts'
import { entriesOf, listRows, listText, readSettings } from '../../store/read.ts'
import { restorePointsOf } from '../../store/restore-points.ts'
import type { Shelf } from '../library/change-list.ts'

/** The whole library as one JSON text: every list with what only the library knows of it, and the settings. */
export async function makeBackup(shelf: Shelf): Promise<string> {
  const { db, now } = shelf
  const [rows, { currentList, ...settings }] = await Promise.all([listRows(db), readSettings(db)])
  const lists = await Promise.all(rows.map((row) => backupOf(shelf, row)))
  const current = rows.findIndex(({ id }) => id === currentList)
  return writeBackup({ madeAt: now(), settings, current: current < 0 ? null : current, lists })
}

async function backupOf({ db }: Shelf, { id, name, fileName, dialect }: ListRow): Promise<BackupList> {
  const [text, entries, points, queue, conflicts] = await Promise.all([
    listText(db, id),
    entriesOf(db, id),
    restorePointsOf(db, id),
    db.getAll('queue'),
    db.get('conflicts', id),
  ])
  return {
    name,
    fileName,
    text: text ?? '',
    ...(dialect && { dialect }),
    entries: entries.map(({ addedAt, readAt, kept, told }, at) => ({
      at,
      addedAt,
      ...(readAt !== undefined && { readAt }),
      kept,
      ...(told && { told }),
    })),
    waiting: waitingIn(entries, queue),
    conflicts: (conflicts?.conflicts ?? []).map(({ id: _own, ...conflict }) => conflict),
    history: points.map(({ at, why, back, full }) => ({
      at,
      why,
      back,
      ...(full !== undefined && { full }),
    })),
  }
}

function waitingIn(entries: readonly EntryRow[], queue: readonly QueueRow[]): BackupList['waiting'] {
  const places = new Map(entries.map(({ id }, at) => [id, at]))
  return queue.flatMap(({ id: _id, kind: _kind, asked: _asked, entryId, notBefore, ...row }) => {
    const at = places.get(entryId)
    return at === undefined ? [] : [{ ...row, at, notBefore: Number.isFinite(notBefore) ? notBefore : null }]
  })
}
