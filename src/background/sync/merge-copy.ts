import type { SyncProtocol } from '../../messages/sync-protocol.ts'
import { listRows, listText } from '../../store/read.ts'
import { restorePointsOf, textsBack } from '../../store/restore-points.ts'
import { baseOf } from '../../store/targets.ts'
import type { Stop } from '../../sync/guards.ts'
import { linesOf, saying } from '../../sync/lines.ts'
import { bringBack, isCopyOf, type Meeting } from '../../sync/meeting.ts'
import { changeList, type Plan, type Shelf } from '../library/change-list.ts'
import { mergeInto } from './library-side.ts'

/** Lists of fewer lines are like too many others. */
const FEWEST = 4

type Ask = SyncProtocol['mergeFile']['ask']
type Answer = SyncProtocol['mergeFile']['answer']

/** Brings an edited copy of a list back into it, as one change; what both sides changed is kept as conflicts. */
export async function mergeCopy(shelf: Shelf, ask: Ask): Promise<Answer> {
  const { listId, agreed = false } = ask
  let met: Meeting | Stop | null = null
  const changed = await changeList(shelf, listId, async (working): Promise<Plan | Answer> => {
    const { open } = working
    const merge = mergeInto(shelf, working)
    met = bringBack(open.text, await earlierTexts(shelf, listId, open.text), ask.text, merge, !agreed)
    if (met.kind === 'stop') return { kind: 'asks', count: met.count }
    if (met.text === open.text) return { kind: 'merged', undo: null, conflicts: 0 }
    const conflicts = met.conflicts.map((conflict) => ({ ...conflict, at: shelf.now() }))
    return { kind: 'plan', why: 'merge', open: shelf.engine.reread(open, met.text), meeting: { conflicts } }
  })
  if (changed.kind !== 'changed') return changed
  return { kind: 'merged', undo: changed.undo, conflicts: conflictCount(met) }
}

function conflictCount(met: Meeting | Stop | null): number {
  return met?.kind === 'meeting' ? met.conflicts.length : 0
}

/** Every earlier text of a list that is known, the oldest first after what was last written outside. */
async function earlierTexts({ db }: Shelf, listId: Ask['listId'], current: string): Promise<string[]> {
  const [base, points] = await Promise.all([baseOf(db, listId), restorePointsOf(db, listId)])
  const before = Array.from(textsBack(points, current), (point) => point.before)
  return [...(base ? [base.text] : []), ...before.reverse()]
}

/** The list that a text is most likely a copy of: it has at least half of the list's lines. */
export async function likenessOf(
  { db }: Shelf,
  { text }: SyncProtocol['findLikeness']['ask'],
): Promise<SyncProtocol['findLikeness']['answer']> {
  for (const { id } of await listRows(db)) {
    const known = await listText(db, id)
    if (known !== null && saying(linesOf(known)) >= FEWEST && isCopyOf(text, known)) return { listId: id }
  }
  return null
}
