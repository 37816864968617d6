import type { Refusal } from '../messages/protocol.ts'
import type { ListId } from '../model/library.ts'
import { dropOldRemovals } from '../store/bring-list-back.ts'
import { isHistoryLong, thinHistory } from '../store/thin-history.ts'
import type { Background } from './background.ts'
import { refuse, type Shelf } from './library/change-list.ts'
import { tellTabs } from './marks/tell-tabs.ts'

/**
 * Makes one change of the library, after those before it, and tells everyone of it. A storage that refuses
 * (full, gone) is a refusal in words, not an error: then nothing was changed.
 * @param listsOf the lists that an answer changed; none when it changed nothing
 * @param tabId the tab from which it was asked for, whose badge changes at once
 * @param of what changes: notes alone, which are saved at every pause in typing, change no badge and no mark
 */
export function changeLibrary<Answer>(
  background: Background,
  change: (shelf: Shelf) => Promise<Answer>,
  listsOf: (answer: Answer) => readonly ListId[],
  tabId?: number,
  of: 'works' | 'notes' = 'works',
): Promise<Answer | Refusal> {
  return background.mutate(async () => {
    let answer: Answer
    try {
      answer = await change(await background.shelf())
    } catch (error) {
      if (error instanceof DOMException) return refuse('refusalStorage', error.name)
      throw error
    }
    const listIds = listsOf(answer)
    if (listIds.length > 0) tell(background, listIds, of, tabId)
    return answer
  })
}

/** Not waited for: what is shown of a change never holds up the answer, and never fails it. */
function tell(
  background: Background,
  listIds: readonly ListId[],
  of: 'works' | 'notes',
  tabId?: number,
): void {
  const { signal, painter, wakeQueue, keeper } = background
  try {
    signal({ kind: 'libraryChanged', listIds })
  } catch {
    // No page hears it; each reads the library when it opens.
  }
  if (of === 'works') {
    void painter.paintAll()
    void tellTabs(background, { kind: 'worksChanged' })
  }
  if (tabId !== undefined) void painter.paint(tabId)
  wakeQueue()
  keeper.soon(listIds)
  void thin(background, listIds)
}

/** Lets earlier texts and removed lists go that are too many. One that stays too long is no harm: the next change comes by here again. */
async function thin({ shelf, mutate }: Background, listIds: readonly ListId[]): Promise<void> {
  try {
    const { db, now } = await shelf()
    for (const listId of listIds) {
      if (await isHistoryLong(db, listId)) await mutate(() => thinHistory(db, listId, now()))
    }
    await mutate(() => dropOldRemovals(db, now()))
  } catch {
    // The storage is full or gone: then nothing was let go.
  }
}
