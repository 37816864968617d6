import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Shelf } from '../../../src/background/library/change-list.ts'
import { removeEntry } from '../../../src/background/library/remove-entry.ts'
import { saveEntry } from '../../../src/background/library/save-entry.ts'
import { updateEntry } from '../../../src/background/library/update-entry.ts'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'
import { entriesOf } from '../../../src/store/read.ts'
import { readOverview } from '../../../src/store/read-overview.ts'
import { allRows, firstRows, type HeldRows, newerRows } from '../../../src/store/read-rows.ts'
import { putList, shelfWith } from '../background/library/shelf.ts'

const text = (count: number, site: string) =>
  `# List\n${Array.from({ length: count }, (_, n) => `- [Title ${n}](https://${site}/${n}) \`tag\`\n`).join('')}`
const bare = (rows: readonly EntryRow[] = []) => rows.map(({ titleHashes: _, ...row }) => row)

let shelf: Shelf
let listId: ListId

beforeEach(async () => {
  ;({ shelf, listId } = await shelfWith(text(30, 'a.org')))
  await putList(shelf, text(5, 'b.org'))
})

async function held(): Promise<HeldRows> {
  const rows = await allRows(shelf.db, listId)
  if (!rows) throw new Error('the list is gone')
  return rows
}

const save = (n: number) =>
  saveEntry(shelf, {
    listId,
    section: ['List'],
    entry: { title: `New ${n}`, url: `https://c.org/${n}` },
    kept: {},
  })

describe('the rows of a list', () => {
  it('are read in the order of the file, the first ones alone or all of them', async () => {
    await save(1)
    const all = bare(await entriesOf(shelf.db, listId))
    expect(bare((await held()).rows)).toEqual(all)
    expect(bare(await firstRows(shelf.db, listId, 7))).toEqual(all.slice(0, 7))
  })

  it('share what they have in common, and leave out what only the store looks up', async () => {
    const [one, two] = (await held()).rows
    expect(one?.section).toBe(two?.section)
    expect(one?.fields.tags).toBe(two?.fields.tags)
    expect(one).not.toHaveProperty('titleHashes')
  })

  it('are null when the list is gone', async () => {
    expect(await allRows(shelf.db, 'none' as ListId)).toBeNull()
    const gone = { listId: 'none' as ListId, changedAt: 1, rows: [] }
    expect(await newerRows(shelf.db, gone)).toBeNull()
  })
})

describe('rows that are held', () => {
  it('stay the same objects after a change, all but the changed one', async () => {
    const before = await held()
    const [first] = before.rows
    if (!first) throw new Error('no row')
    await updateEntry(shelf, { entryId: first.id, set: { title: 'Renamed' } })
    const after = await newerRows(shelf.db, before)
    expect(after?.rows[0]?.fields.title).toBe('Renamed')
    expect(after?.rows.slice(1).every((row, at) => row === before.rows[at + 1])).toBe(true)
  })

  it('are given back as they are when nothing has changed', async () => {
    const before = await held()
    expect(await newerRows(shelf.db, before)).toBe(before)
  })

  it('become what the store holds after any saves, changes and removals', async () => {
    const act = fc.tuple(fc.constantFrom('save', 'change', 'remove'), fc.nat(40))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 1, maxLength: 5 }), async (acts) => {
        const before = await held()
        for (const [what, n] of acts) {
          const id = before.rows[n % before.rows.length]?.id ?? (0 as EntryId)
          if (what === 'save') await save(n)
          else if (what === 'remove' && before.rows.length > 10) await removeEntry(shelf, id)
          else await updateEntry(shelf, { entryId: id, set: { title: `Changed ${n}` } })
        }
        const after = await newerRows(shelf.db, before)
        expect(bare(after?.rows)).toEqual(bare(await entriesOf(shelf.db, listId)))
      }),
      { numRuns: 20 },
    )
  })
})

it('an overview tells of all lists by name', async () => {
  const { lists, waiting, targets, conflicts, settings } = await readOverview(shelf.db)
  expect(lists.map(({ entryCount }) => entryCount).sort()).toEqual([30, 5])
  expect(settings.currentList).not.toBeNull()
  expect([waiting, targets, conflicts]).toEqual([0, [], []])
})
