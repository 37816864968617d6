import { type Learned, learning } from '../../learning/learn-list.ts'
import type { List } from '../../model/entry.ts'
import type { ListId } from '../../model/library.ts'

/** Lists kept learned, as many as are kept read. */
const KEPT = 2

/** What was learned of a list, and the reading of it that was learned. */
interface Kept {
  readonly of: List
  readonly learned: Learned
}

/** The lists that the worker has learned. */
export interface LearnedLists {
  /** What was learned of a list last, of this reading of it or an earlier one; null when it was not learned. */
  known(listId: ListId): Kept | null
  /** Learns that reading of a list, unless it was learned already. */
  learn(listId: ListId, of: List): Promise<Learned>
}

/**
 * Learns lists, each reading once.
 * @param pause resolves when the worker may go on with a long list: others get their answers between
 */
export function learnedLists(pause: () => Promise<void>): LearnedLists {
  const kept = new Map<ListId, Kept>()
  const running = new WeakMap<List, Promise<Learned>>()
  return {
    known: (listId) => kept.get(listId) ?? null,
    async learn(listId, of) {
      const doing = running.get(of) ?? inSteps(of, pause)
      running.set(of, doing)
      const learned = await doing
      kept.delete(listId)
      kept.set(listId, { of, learned })
      for (const oldest of [...kept.keys()].slice(0, -KEPT)) kept.delete(oldest)
      return learned
    },
  }
}

async function inSteps(of: List, pause: () => Promise<void>): Promise<Learned> {
  const steps = learning(of)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
    await pause()
  }
}
