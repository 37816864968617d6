import 'fake-indexeddb/auto'
import { expect, it } from 'vitest'
import { inWriting } from '../../../src/store/in-writing.ts'
import { openLibrary } from '../../../src/store/read.ts'

it('stores nothing of a transaction whose work fails in the middle', async () => {
  const db = await openLibrary('in-writing')
  const work = inWriting(db, ['settings'], async (writing) => {
    await writing.objectStore('settings').put({ half: true }, 'settings')
    throw new Error('in the middle')
  })
  await expect(work).rejects.toThrow('in the middle')
  expect(await db.count('settings')).toBe(0)
})

it('stores nothing when the storage refuses one value, and says so', async () => {
  const db = await openLibrary('refused')
  const work = inWriting(db, ['settings'], async (writing, later) => {
    const store = writing.objectStore('settings')
    later(store.put({ fine: true }, 'a'), store.add({ twice: true }, 'a'))
  })
  await expect(work).rejects.toMatchObject({ name: 'ConstraintError' })
  expect(await db.count('settings')).toBe(0)
})
