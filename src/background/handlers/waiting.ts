import { dismissAll, hurryAll } from '../../store/queue.ts'
import type { Background } from '../background.ts'

/** Tries everything that waits to be completed again, now. */
export async function retryWaiting({ shelf, wakeQueue, painter }: Background): Promise<null> {
  await hurryAll((await shelf()).db)
  wakeQueue()
  void painter.paintAll()
  return null
}

/** Lets the entries that wait be as they are. */
export async function dismissWaiting({ shelf, painter }: Background): Promise<null> {
  await dismissAll((await shelf()).db)
  void painter.paintAll()
  return null
}
