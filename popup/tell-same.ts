import type { ProbablePlace } from '../src/messages/protocol.ts'
import type { Desk } from './desk.ts'

/**
 * Says whether the page to be saved is the work of an entry that looks like it. One work: its entry opens, and knows
 * this address from now on. Two: the form stays, and nobody asks again.
 */
export function tellSame(desk: Desk, place: ProbablePlace, same: boolean): Promise<void> {
  return desk.guarded('errorTelling', async () => {
    const { view, busy, scene } = desk.popup()
    if (view.kind !== 'save' || busy || !scene) return
    const { entryId } = place
    if (same) desk.begin()
    const url = view.page?.url ?? scene.tab.url
    const answer = await desk.ways.ask('tellSameWork', { entryId, url, same })
    if (answer.kind !== 'changed') return answer.kind === 'refused' ? desk.refuse(answer) : undefined
    if (!same) return desk.send({ kind: 'apart', entryId })
    const done = desk.settle(answer, 'sameWork')
    await desk.showEntry([place], view.page, done)
  })
}
