import { stuckCount } from '../../store/queue.ts'
import { filesWait, type Library } from '../../store/read.ts'
import type { Attention } from './look.ts'

/** What in the library waits for the user. */
export async function attentionIn(db: Library): Promise<Attention[]> {
  const [stuck, files] = await Promise.all([stuckCount(db), filesWait(db)])
  return [...(stuck > 0 ? (['badgeStuck'] as const) : []), ...(files ? (['badgeSync'] as const) : [])]
}
