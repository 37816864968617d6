import { waitsForPerson } from '../../model/sync.ts'
import { stuckCount } from '../../store/queue.ts'
import { type Library, targetRows } from '../../store/read.ts'
import type { Attention } from './look.ts'

/** What in the library waits for the user. */
export async function attentionIn(db: Library): Promise<Attention[]> {
  const [stuck, targets, conflicts] = await Promise.all([
    stuckCount(db),
    targetRows(db),
    db.count('conflicts'),
  ])
  return [
    ...(stuck > 0 ? (['badgeStuck'] as const) : []),
    ...(conflicts > 0 || targets.some(waitsForPerson) ? (['badgeSync'] as const) : []),
  ]
}
