import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { openDB } from 'idb'
import { expect, it } from 'vitest'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'
import { READ_STATUSES } from '../../../src/model/status.ts'
import { titleHashes } from '../../../src/model/title.ts'
import type { WorkKey } from '../../../src/model/work-key.ts'
import type { EntryDraft } from '../../../src/store/entry-draft.ts'
import { entriesTitled, openLibrary, orderOf, placesOf } from '../../../src/store/read.ts'
import { removeListRows } from '../../../src/store/remove-list.ts'
import type { WorkEntry } from '../../../src/store/work-buckets.ts'
import { workIndex } from '../../../src/store/work-index.ts'
import { writeEdit } from '../../../src/store/write-edit.ts'
import { writeNewList } from '../../../src/store/write-list.ts'

const KEYS = Array.from({ length: 12 }, (_, n) => `web:a.org/${n}` as WorkKey)
const LISTS = ['one', 'two', 'three'] as ListId[]
const SUMMARY = { sections: [], tags: [] }

const draft = fc.record({ key: fc.nat(14), status: fc.constantFrom(...READ_STATUSES) }).map(
  ({ key, status }): EntryDraft => ({
    id: null,
    key: KEYS[key] ?? null,
    section: [],
    layout: 'bullet',
    fields: { title: 'T', url: 'https://a.org', status },
  }),
)
const act = fc.record({
  what: fc.constantFrom('import', 'drop', 'save', 'change', 'remove'),
  list: fc.constantFrom(...LISTS),
  at: fc.nat(9),
  drafts: fc.array(draft, { minLength: 1, maxLength: 6 }),
})

let libraries = 0

it('finds what the rows say through any imports, saves, changes and removals, in every list', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { maxLength: 8 }), async (acts) => {
      const db = await openLibrary(`index-${libraries++}`)
      const index = workIndex(async () => db)
      for (const { what, list, at, drafts } of acts) {
        const row = await db.get('lists', list)
        if (what === 'import' && !row) {
          const text = { name: list, fileName: 'l.md', text: '', derivedBy: 1, now: 1 }
          await writeNewList(db, { id: list, ...text, entries: drafts, summary: SUMMARY })
        } else if (what === 'drop') await removeListRows(db, list, 1)
        else if (row) {
          const order = [...((await db.get('orders', list))?.ids ?? [])]
          const chosen = order[at % Math.max(1, order.length)] as EntryId
          const [first] = drafts
          const at0 = order.indexOf(chosen)
          const changed = { ...(first as EntryDraft), id: chosen }
          await writeEdit(db, {
            listId: list,
            basedOn: row.changedAt,
            now: 1,
            text: '',
            point: null,
            order:
              what === 'save'
                ? [...order, ...drafts]
                : what === 'change' && at0 >= 0
                  ? order.with(at0, changed as never)
                  : order.filter((id) => id !== chosen),
            removed: what === 'remove' && at0 >= 0 ? [chosen] : [],
            summary: SUMMARY,
            derivedBy: 1,
          })
        }
        await expectIndexed(db, index)
      }
    }),
    { numRuns: 60 },
  )
})

async function expectIndexed(
  db: Awaited<ReturnType<typeof openLibrary>>,
  index: ReturnType<typeof workIndex>,
): Promise<void> {
  const wanted = new Map<WorkKey, WorkEntry[]>(KEYS.map((key) => [key, []]))
  for (const row of (await db.getAll('entries')) as EntryRow[]) {
    if (row.key) wanted.get(row.key)?.push({ entryId: row.id, status: row.fields.status ?? 'unread' })
  }
  const sorted = (entries: readonly WorkEntry[]) => [...entries].sort((a, b) => a.entryId - b.entryId)
  const found = await index.find([null, ...KEYS])
  expect(found.map(sorted)).toEqual([[], ...KEYS.map((key) => wanted.get(key))])
  for (const key of KEYS) {
    const places = (await placesOf(db, key)).map(({ entryId, status }) => ({ entryId, status }))
    expect(sorted(places)).toEqual(wanted.get(key))
  }
}

it('brings the works and the order of the first version along', async () => {
  const key = 'arxiv:1706.03762' as WorkKey
  const old = await openDB('old', 1, {
    upgrade(db) {
      db.createObjectStore('lists', { keyPath: 'id' })
      db.createObjectStore('bodies', { keyPath: 'listId' })
      db.createObjectStore('entries', { keyPath: 'id' }).createIndex('list', 'listId')
      db.createObjectStore('works')
      db.createObjectStore('restorePoints', { keyPath: 'id' }).createIndex('list', 'listId')
      db.createObjectStore('queue', { keyPath: 'id' }).createIndex('due', 'notBefore')
      db.createObjectStore('settings')
      db.createObjectStore('counters')
    },
  })
  await old.put('works', [{ listId: 'l', entryId: 7, status: 'read' }], key)
  await old.put('bodies', { listId: 'l', text: '# L\n', order: [7], derivedBy: 4 })
  await old.put('entries', {
    id: 7,
    listId: 'l',
    key,
    fields: { title: 'Attention is all you need', status: 'read' },
    kept: {},
    section: [],
  })
  old.close()
  const db = await openLibrary('old')
  expect(await placesOf(db, key)).toEqual([{ listId: 'l', entryId: 7, status: 'read' }])
  expect(await workIndex(async () => db).find([key])).toEqual([[{ entryId: 7, status: 'read' }]])
  const titled = await entriesTitled(db, titleHashes('Attention Is All You Need!'), 9)
  expect(titled.map(({ id }) => id)).toEqual([7])
  expect(await orderOf(db, 'l' as ListId)).toEqual([7])
  expect(await db.get('bodies', 'l' as ListId)).toEqual({ listId: 'l', text: '# L\n', derivedBy: 4 })
})
