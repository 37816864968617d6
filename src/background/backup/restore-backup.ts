import { type Backup, type BackupList, type BackupProblem, readBackup } from '../../exchange/backup.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { EntryId, EntryRow, ListId } from '../../model/library.ts'
import type { EntryDraft } from '../../store/entry-draft.ts'
import { RESTORE_REASONS } from '../../store/restore-point-row.ts'
import { mergeSettings } from '../../store/settings.ts'
import { type ListWithHistory, replaceLibrary } from '../../store/write-library.ts'
import { refuse, type Shelf } from '../library/change-list.ts'
import { deriveOrder } from '../library/derive-order.ts'
import { exportName, listName } from '../library/list-name.ts'
import { summaryOf } from '../library/summary.ts'
import { DERIVED_BY } from '../library/working-lists.ts'
import { backupChecks } from './backup-checks.ts'

const PROBLEMS = {
  'not-a-backup': 'backupNone',
  newer: 'backupNewer',
  damaged: 'backupDamaged',
} as const satisfies Record<BackupProblem, Refusal['reason']>

/** What a backup holds, before it is taken. */
export interface BackupFigures {
  readonly kind: 'figures'
  readonly madeAt: number
  readonly lists: number
  readonly entries: number
}

/** Looks into a backup; nothing is stored. */
export function lookIntoBackup(text: string): BackupFigures | Refusal {
  const read = readBackup(text, backupChecks)
  if (read.kind !== 'backup') return refuse(PROBLEMS[read.kind])
  const { madeAt, lists } = read.backup
  return {
    kind: 'figures',
    madeAt,
    lists: lists.length,
    entries: lists.reduce((sum, { entries }) => sum + entries.length, 0),
  }
}

/** Puts a backup in the place of the whole library, in one transaction. */
export async function restoreBackup(
  shelf: Shelf,
  text: string,
): Promise<{ readonly kind: 'done'; readonly listIds: readonly ListId[] } | Refusal> {
  const read = readBackup(text, backupChecks)
  if (read.kind !== 'backup') return refuse(PROBLEMS[read.kind])
  const { backup } = read
  const before = await shelf.db.getAllKeys('lists')
  const lists = backup.lists.map((list) => listFrom(shelf, list))
  const ids = lists.map(({ list }) => list.id)
  await replaceLibrary(shelf.db, lists, settingsFrom(backup, ids))
  for (const id of before) shelf.working.drop(id)
  return { kind: 'done', listIds: [...before, ...ids] }
}

function settingsFrom({ settings, current }: Backup, ids: readonly ListId[]) {
  const currentList = (current === null ? undefined : ids[current]) ?? ids[0] ?? null
  return mergeSettings({ ...settings, currentList })
}

function listFrom(
  shelf: Shelf,
  { name, fileName, text, dialect, entries, history, waiting, conflicts }: BackupList,
): ListWithHistory {
  const id = crypto.randomUUID() as string as ListId
  const open = shelf.engine.open(text)
  const { order } = deriveOrder({ entries: [], order: [] }, open.list.entries, shelf.keyOf)
  const drafts = order.filter((item) => typeof item === 'object')
  const known = new Map(entries.map((entry) => [entry.at, entry]))
  const shown = listName(name) || listName(fileName) || 'List'
  return {
    list: {
      id,
      name: shown,
      fileName: exportName(fileName, shown),
      text,
      entries: drafts.map((draft, at) => withKnown(draft, id, known.get(at))),
      summary: summaryOf(open.list),
      ...(dialect && { dialect }),
      derivedBy: DERIVED_BY,
      now: shelf.now(),
    },
    history: history.map((point) => ({
      ...point,
      why: RESTORE_REASONS.find((why) => why === point.why) ?? 'update',
    })),
    waiting: waiting.map(({ notBefore, ...row }) => {
      return { ...row, kind: 'complete', notBefore: notBefore ?? Number.POSITIVE_INFINITY }
    }),
    conflicts,
  }
}

/** An entry as the text has it, with what only the backup knows of it. */
function withKnown(
  draft: EntryDraft,
  listId: ListId,
  known: BackupList['entries'][number] | undefined,
): EntryDraft {
  if (!known) return draft
  const { key, section, layout, fields } = draft
  const was: EntryRow = {
    id: 0 as EntryId,
    listId,
    key,
    section,
    layout,
    fields,
    kept: known.kept,
    addedAt: known.addedAt,
    ...(known.readAt !== undefined && { readAt: known.readAt }),
    ...(known.told && { told: known.told }),
  }
  return { ...draft, was }
}
