import { dismissStuck, hurryAll } from '../../store/queue.ts'
import type { Background } from '../background.ts'

/** Tries everything that waits to be completed again, now. */
export async function retryWaiting({ shelf, wakeQueue, painter }: Background): Promise<null> {
  await hurryAll((await shelf()).db)
  wakeQueue()
  void painter.paintAll()
  return null
}

/** Lets what was given up be as it is. */
export async function dismissWaiting({ shelf, painter }: Background): Promise<null> {
  await dismissStuck((await shelf()).db)
  void painter.paintAll()
  return null
}
