import 'fake-indexeddb/auto'
import { describe, expect, it } from 'vitest'
import type { ListId } from '../../../src/model/library.ts'
import { inWriting } from '../../../src/store/in-writing.ts'
import { openLibrary } from '../../../src/store/read.ts'
import {
  keepRestorePoint,
  patchBack,
  restorePointsOf,
  textBefore,
  WHOLE_EVERY,
} from '../../../src/store/restore-points.ts'

const listId = 'list' as ListId

/** Changes a text many times, keeping a restore point each time; gives every text, the first to the last. */
async function history(db: Awaited<ReturnType<typeof openLibrary>>, changes: number): Promise<string[]> {
  const texts = ['\ufeff# List\r\n- one\r\n']
  for (let i = 0; i < changes; i++) {
    const before = texts.at(-1) ?? ''
    const lines = before.split('\n')
    lines.splice(1 + (i % lines.length), i % 5 === 4 ? 1 : 0, `- entry ${i} 😀\r`)
    const after = lines.join('\n')
    const point = { listId, at: i, why: 'save' as const, back: patchBack(before, after), rows: [] }
    await inWriting(db, ['restorePoints', 'counters'], (writing, later) =>
      keepRestorePoint(writing, later, point, before),
    )
    texts.push(after)
  }
  return texts
}

describe('restore points', () => {
  it('give every kept text back to the byte, over whole texts and differences', async () => {
    const db = await openLibrary('points')
    const texts = await history(db, 70)
    const points = await restorePointsOf(db, listId)
    expect(points).toHaveLength(70)
    const found = points.map(({ id }) => textBefore(points, id, texts.at(-1) ?? ''))
    expect(found).toEqual(texts.slice(0, -1))
  })

  it('keep a whole text now and then, and only differences between', async () => {
    const db = await openLibrary('whole')
    await history(db, 60)
    const points = await restorePointsOf(db, listId)
    expect(points.filter(({ full }) => full !== undefined).map(({ id }) => id % WHOLE_EVERY)).toEqual([0, 0])
    expect(Math.max(...points.flatMap(({ back }) => back.map(({ insert }) => insert.length)))).toBeLessThan(
      50,
    )
  })

  it('say when a point is not kept any more', async () => {
    const db = await openLibrary('gone')
    const texts = await history(db, 60)
    expect(textBefore(await restorePointsOf(db, listId), 999, texts.at(-1) ?? '')).toBeNull()
  })
})
