import type { SyncProtocol } from '../../messages/sync-protocol.ts'
import type { EntryRow, ListId } from '../../model/library.ts'
import type { ConflictSide, StoredConflict } from '../../model/sync.ts'
import { entriesOf, type Library } from '../../store/read.ts'
import { dropConflict } from '../../store/targets.ts'
import type { Background } from '../background.ts'
import { changeList, type Plan, refuse, type Shelf } from '../library/change-list.ts'
import { sameValue } from '../library/same-value.ts'
import { updateEntry } from '../library/update-entry.ts'
import { changeLibrary } from '../library-change.ts'

type Ask = SyncProtocol['settleConflict']['ask']
type Answer = SyncProtocol['settleConflict']['answer']

/**
 * Ends a conflict. The side that stands in the list is only confirmed; the other one is written by an ordinary
 * edit, to be taken back like any other. It is asked about no more once that is stored.
 */
export async function settleConflict(background: Background, ask: Ask): Promise<Answer> {
  const { db } = await background.shelf()
  const conflicts = (await db.get('conflicts', ask.listId))?.conflicts
  const conflict = conflicts?.find(({ id }) => id === ask.conflict)
  if (!conflict) return refuse('refusalNoConflict')
  const answer = await changeLibrary<Answer>(
    background,
    (shelf) => write(shelf, ask.listId, conflict, ask.keep),
    (made) => (made.kind === 'settled' && made.undo ? [ask.listId] : []),
  )
  if (answer.kind === 'refused') return answer
  await dropConflict(db, ask.listId, ask.conflict)
  background.signal({ kind: 'syncChanged', listIds: [ask.listId] })
  void background.painter.paintAll()
  return answer
}

function write(shelf: Shelf, listId: ListId, conflict: StoredConflict, keep: Ask['keep']): Promise<Answer> {
  if (conflict.field === undefined) return writeLines(shelf, listId, conflict, keep)
  return writeField(shelf, listId, conflict, conflict.field, conflict[keep])
}

async function writeField(
  { db, ...rest }: Shelf,
  listId: ListId,
  conflict: StoredConflict,
  field: NonNullable<StoredConflict['field']>,
  value: ConflictSide,
): Promise<Answer> {
  if (sameValue(value, conflict.theirs)) return { kind: 'settled', undo: null }
  const entry = await entryOf(db, listId, conflict)
  if (!entry) return refuse('refusalNoEntry')
  const change =
    field === 'section'
      ? { set: {}, section: (value ?? []) as readonly string[] }
      : { set: { [field]: value } }
  const changed = await updateEntry({ db, ...rest }, { entryId: entry.id, ...change })
  if (changed.kind === 'changed') return { kind: 'settled', undo: changed.undo }
  return changed.kind === 'refused' ? changed : refuse('refusalByHand')
}

/** Puts the chosen side's lines in the place of those that stand in the list. */
async function writeLines(
  shelf: Shelf,
  listId: ListId,
  { texts }: StoredConflict,
  keep: Ask['keep'],
): Promise<Answer> {
  const standing = texts.theirs ?? texts.ours ?? ''
  const chosen = texts[keep] ?? ''
  if (chosen === standing) return { kind: 'settled', undo: null }
  const changed = await changeList(shelf, listId, ({ open }): Plan | ReturnType<typeof refuse> => {
    const at = standing === '' ? -1 : open.text.indexOf(standing)
    const isOnce = at >= 0 && open.text.indexOf(standing, at + 1) < 0
    if (!isOnce) return refuse('refusalByHand')
    const text = open.text.slice(0, at) + chosen + open.text.slice(at + standing.length)
    return { kind: 'plan', why: 'update', open: shelf.engine.reread(open, text) }
  })
  return changed.kind === 'changed' ? { kind: 'settled', undo: changed.undo } : changed
}

/** The entry that a conflict is about: of that title, in that section if there is one. */
async function entryOf(
  db: Library,
  listId: ListId,
  { title, section, field, theirs }: StoredConflict,
): Promise<EntryRow | null> {
  const titles = new Set(field === 'title' ? [title, theirs] : [title])
  const rows = (await entriesOf(db, listId)).filter(({ fields }) => titles.has(fields.title))
  const there = rows.find((row) => row.section.join('\n') === section.join('\n'))
  return there ?? rows[0] ?? null
}
