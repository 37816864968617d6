import 'fake-indexeddb/auto'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import type { EntryId, EntryRow, ListId, ListRow } from '../../../src/model/library.ts'
import { bringListBack } from '../../../src/store/bring-list-back.ts'
import { entriesOf, listRows, openLibrary } from '../../../src/store/read.ts'
import { removedLines } from '../../../src/store/read-removed.ts'
import { removeListRows } from '../../../src/store/remove-list.ts'

const listId = 'l' as ListId
const COUNT = 1001

const list: ListRow = {
  id: listId,
  name: 'L',
  fileName: 'l.md',
  createdAt: 1,
  changedAt: 1,
  entryCount: COUNT,
  unreadCount: COUNT,
  sections: [],
  tags: [],
  lastSection: null,
}

const rowOf = (n: number): EntryRow => ({
  id: n as EntryId,
  listId,
  key: null,
  section: [],
  layout: 'bullet',
  fields: { title: `Entry ${n}`, url: '' },
  kept: {},
  addedAt: n,
})

/** A library as the version before removed lists left it. */
async function oldLibrary(name: string): Promise<void> {
  const old = await openDB(name, 5, {
    upgrade(db) {
      db.createObjectStore('lists', { keyPath: 'id' })
      db.createObjectStore('bodies', { keyPath: 'listId' })
      const entries = db.createObjectStore('entries', { keyPath: 'id' })
      entries.createIndex('list', 'listId')
      entries.createIndex('title', 'titleHashes', { multiEntry: true })
      db.createObjectStore('restorePoints', { keyPath: 'id' }).createIndex('list', 'listId')
      db.createObjectStore('queue', { keyPath: 'id' }).createIndex('due', 'notBefore')
      for (const store of ['settings', 'counters', 'workBuckets', 'fileHandles']) db.createObjectStore(store)
      for (const store of ['orders', 'targets', 'bases', 'conflicts'])
        db.createObjectStore(store, { keyPath: 'listId' })
    },
  })
  const rows = Array.from({ length: COUNT }, (_, n) => rowOf(n + 1))
  await old.put('lists', list)
  await old.put('bodies', { listId, text: '# L\n', derivedBy: 4 })
  await old.put('orders', { listId, ids: rows.map(({ id }) => id).reverse() })
  await Promise.all(rows.map((row) => old.put('entries', row)))
  old.close()
}

it('a list of the version before is removed and brought back, all of many entries in their order', async () => {
  await oldLibrary('before-removals')
  const db = await openLibrary('before-removals')
  const before = await entriesOf(db, listId)
  expect(before.map(({ id }) => id)).toEqual(Array.from({ length: COUNT }, (_, n) => COUNT - n))
  const removal = await removeListRows(db, listId, 7)
  expect(await listRows(db)).toEqual([])
  expect(await db.count('entries')).toBe(0)
  expect(await removedLines(db)).toEqual([{ removal, listId, name: 'L', entryCount: COUNT, at: 7 }])
  expect(await bringListBack(db, removal ?? 0, true)).toBe(listId)
  expect(await entriesOf(db, listId)).toEqual(before)
  expect(await listRows(db)).toEqual([list])
  expect(await db.count('removedParts')).toBe(0)
})
