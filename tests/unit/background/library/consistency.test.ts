import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Shelf } from '../../../../src/background/library/change-list.ts'
import { removeEntry } from '../../../../src/background/library/remove-entry.ts'
import { saveEntry } from '../../../../src/background/library/save-entry.ts'
import { summaryOf } from '../../../../src/background/library/summary.ts'
import { undoChange } from '../../../../src/background/library/undo-change.ts'
import { updateEntry } from '../../../../src/background/library/update-entry.ts'
import { workingLists } from '../../../../src/background/library/working-lists.ts'
import { markdownEngine } from '../../../../src/background/markdown-engine.ts'
import { readList } from '../../../../src/markdown/list.ts'
import type { UndoToken } from '../../../../src/messages/protocol.ts'
import { fieldsOf } from '../../../../src/model/change.ts'
import { type ListId, statusOf } from '../../../../src/model/library.ts'
import type { WorkKey } from '../../../../src/model/work-key.ts'
import { entriesOf, listRow, listText } from '../../../../src/store/read.ts'
import type { WorkEntry } from '../../../../src/store/work-buckets.ts'
import { workIndex } from '../../../../src/store/work-index.ts'
import { workEntryOf } from '../../../../src/store/write-works.ts'
import { emptyShelf, putList } from './shelf.ts'

const LIST = `# Papers

## Reasoning

- [Chains of thought](https://arxiv.org/pdf/2201.11903), Jan. 28 2022. \`cot\` \`prompting\`.
  - _"a note"_
- [Self-consistency](https://arxiv.org/pdf/2203.11171), Mar. 21 2022. \`cot\`.
- [Chains again](https://arxiv.org/abs/2201.11903v3), Jan. 10 2023.

## Vision

- [Sixteen by sixteen words](https://arxiv.org/pdf/2010.11929), Oct. 22 2020.
- A title only, 2020.
`

const SECTIONS = [['Papers', 'Reasoning'], ['Papers', 'Vision'], ['Papers']]

async function realShelf(): Promise<{ shelf: Shelf; listId: ListId }> {
  const plain = await emptyShelf()
  const shelf = {
    ...plain,
    engine: markdownEngine,
    working: workingLists(markdownEngine, plain.keyOf, plain.now),
  }
  return { shelf, listId: await putList(shelf, LIST) }
}

/** All that the store derives from a list's text, as it is stored. */
async function stored({ db }: Shelf, listId: ListId) {
  const [rows, list, buckets] = await Promise.all([
    entriesOf(db, listId),
    listRow(db, listId),
    db.getAll('workBuckets'),
  ])
  const keys = buckets.flatMap((bucket) =>
    [...bucket.matchAll(/^(.+)\t/gm)].map((line) => line[1] as WorkKey),
  )
  const found = await workIndex(async () => db).find(keys)
  return { rows, list, works: new Map(keys.map((key, i) => [key, found[i] ?? []])) }
}

/** Every stored row, place and count says what the text says. */
async function expectConsistent(shelf: Shelf, listId: ListId): Promise<void> {
  const text = (await listText(shelf.db, listId)) ?? ''
  const { rows, list, works } = await stored(shelf, listId)
  const read = readList(text)
  expect(rows.map(({ fields, section, layout }) => ({ fields, section, layout }))).toEqual(
    read.entries.map((entry) => ({ fields: fieldsOf(entry), section: entry.section, layout: entry.layout })),
  )
  expect(list).toMatchObject({
    ...summaryOf(read),
    entryCount: rows.length,
    unreadCount: rows.filter((row) => statusOf(row) === 'unread').length,
  })
  const wanted = new Map<WorkKey, WorkEntry[]>()
  for (const row of rows) if (row.key) wanted.set(row.key, [...(wanted.get(row.key) ?? []), workEntryOf(row)])
  const sorted = (entries: readonly WorkEntry[]) => [...entries].sort((a, b) => a.entryId - b.entryId)
  expect(new Map([...works].map(([key, places]) => [key, sorted(places)]))).toEqual(
    new Map([...wanted].map(([key, places]) => [key, sorted(places)])),
  )
}

const act = fc.record({
  what: fc.constantFrom('save', 'title', 'tags', 'status', 'move', 'note', 'remove', 'undo'),
  at: fc.nat(20),
  section: fc.nat(2),
  number: fc.nat(4),
})
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

/** Does one thing; gives what takes it back, or null when it was refused. */
async function perform(shelf: Shelf, listId: ListId, { what, at, section, number }: Act, done: UndoToken[]) {
  const rows = await entriesOf(shelf.db, listId)
  const entryId = rows[at % Math.max(1, rows.length)]?.id ?? (0 as never)
  const path = SECTIONS[section] ?? []
  const entry = { title: `New ${number}`, url: `https://new.example.org/${number}`, tags: ['new'] }
  const set = {
    title: { title: `Renamed ${number}` },
    tags: { tags: ['one', `t${number}`] },
    status: { status: (['unread', 'reading', 'read'] as const)[number % 3] ?? 'read' },
    note: { notes: `note ${number}` },
  }
  if (what === 'save') return saveEntry(shelf, { listId, section: path, entry, kept: { authors: ['Ada'] } })
  if (what === 'move') return updateEntry(shelf, { entryId, set: {}, section: path })
  if (what === 'remove') return removeEntry(shelf, entryId)
  if (what !== 'undo') return updateEntry(shelf, { entryId, set: set[what] })
  const token = done[at % Math.max(1, done.length)]
  return token ? undoChange(shelf, token) : null
}

it('keeps rows, places and counts in step with the text through any changes, and takes all of them back', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 10 }), async (acts) => {
      const { shelf, listId } = await realShelf()
      const start = await stored(shelf, listId)
      const done: UndoToken[] = []
      for (const each of acts) {
        const answer = await perform(shelf, listId, each, done)
        if (answer && 'undo' in answer) done.push(answer.undo)
        await expectConsistent(shelf, listId)
      }
      for (const token of done.reverse()) {
        expect(await undoChange(shelf, token)).toMatchObject({ kind: 'undone' })
      }
      expect(await listText(shelf.db, listId)).toBe(LIST)
      const end = await stored(shelf, listId)
      expect(end.rows).toEqual(start.rows)
      expect(new Set(end.works.keys())).toEqual(new Set(start.works.keys()))
    }),
    { numRuns: 100 },
  )
}, 60_000)
