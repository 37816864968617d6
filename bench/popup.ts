import type { Session } from '../tests/support/browser/session.ts'
import { heapOf, SAYS_READY } from './memory.ts'
import { BARE, noteMoments, timeBare, timePopup } from './popup-time.ts'
import { heapRow, row } from './rows.ts'
import { SMALL_PAGE } from './sites.ts'

const OPENINGS = 15
const DEAD_OPENINGS = 11

/** The popup over a paper, beside a bare page that gets one record. */
export async function benchPopup(session: Session): Promise<void> {
  await noteMoments(session)
  const paper = await session.open(SMALL_PAGE)
  const open: number[] = []
  const save: number[] = []
  const deadOpen: number[] = []
  const deadSave: number[] = []
  const floorOpen: number[] = []
  const floorPut: number[] = []
  for (let i = 0; i < OPENINGS; i++) {
    const bare = await timeBare(session)
    floorOpen.push(bare.open)
    floorPut.push(bare.put)
    const times = await timePopup(session, paper, `https://arxiv.org/abs/2502.${10_000 + i}`, 'alive')
    open.push(times.open)
    save.push(times.save)
  }
  for (let i = 0; i < DEAD_OPENINGS; i++) {
    const url = `https://arxiv.org/abs/2503.${10_000 + i}`
    deadSave.push((await timePopup(session, paper, url, 'dies')).save)
    deadOpen.push((await timePopup(session, paper, url.replace('2503', '2504'), 'dead')).open)
  }
  row('  popup, open to ready; floor: bare page', open, floorOpen)
  row('  the same over a dead worker', deadOpen, floorOpen)
  row('  save, click to durable; floor: one put', save, floorPut)
  row('  save from a dead worker', deadSave, floorPut)
  const over = `popup/popup.html?below=${await session.tabId(paper)}`
  const heaps = [await heapOf(session, over, SAYS_READY), await heapOf(session, BARE, SAYS_READY)] as const
  heapRow('  popup, memory; floor: bare page', ...heaps)
  await paper.close()
}
