import { beforeEach, describe, expect, it } from 'vitest'
import type { Background } from '../../../src/background/background.ts'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import type { WorkKey } from '../../../src/model/work-key.ts'
import { entriesOf, listRows, readSettings } from '../../../src/store/read.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const TEXT = '# List\r\n\n- [One](https://one.example/)\n- [Two](https://two.example/), Apr. 10 2024.\n'
const sender = { id: 'own' }
let worker: Background
let listId: ListId

const backup = async () => (await handlers.makeBackup(worker, {}, sender)).text
const restore = (text: string) => handlers.restoreBackup(worker, { text }, sender)
const shelf = () => worker.shelf()

beforeEach(async () => {
  ;({ worker, listId } = await workerWith(fakeBrowser(), TEXT))
})

describe('a backup', () => {
  it('brings lists to the byte, what only the library knows, earlier texts and settings into an empty library', async () => {
    const [one] = await entriesOf((await shelf()).db, listId)
    const entryId = one?.id ?? (0 as EntryId)
    const kept = { abstract: 'What it is about', authors: ['Ada Lovelace'] }
    await handlers.updateEntry(worker, { entryId, set: { title: 'One, edited' }, kept }, sender)
    await handlers.changeSettings(worker, { oneClickSave: true }, sender)
    const before = await handlers.showHistory(worker, { listId }, sender)
    const made = await backup()

    const other = fakeBrowser()
    const { worker: fresh } = await workerWith(other, '# Other\n')
    const answer = await handlers.restoreBackup(fresh, { text: made }, sender)
    expect(answer).toEqual({ kind: 'done' })
    const { db } = await fresh.shelf()
    const rows = await listRows(db)
    expect(rows.map(({ name, fileName }) => [name, fileName])).toEqual([['List', 'list.md']])
    const id = rows[0]?.id ?? listId
    expect(await storedText(fresh, id)).toBe(await storedText(worker, listId))
    const [back] = await entriesOf(db, id)
    expect(back).toMatchObject({ kept, addedAt: one?.addedAt, fields: { title: 'One, edited' } })
    expect(await readSettings(db)).toMatchObject({ oneClickSave: true, currentList: id })
    const after = await handlers.showHistory(fresh, { listId: id }, sender)
    expect(after.map(({ at, why }) => [at, why])).toEqual(before.map(({ at, why }) => [at, why]))
    await handlers.restoreText(fresh, { listId: id, restorePoint: after[0]?.id ?? 0 }, sender)
    expect(await storedText(fresh, id)).toBe(TEXT)
  })

  it('brings what waits to be completed, what is in conflict, and what was said of works', async () => {
    const { db } = await shelf()
    const [, two] = await entriesOf(db, listId)
    if (!two) throw new Error('no entry')
    const told = { same: [], apart: ['web:other.example' as WorkKey] }
    await db.put('entries', { ...two, told })
    const waits = { kind: 'complete', url: 'https://two.example/', wanted: ['title', 'authors'] } as const
    const rest = { title: 'Two', date: { year: 2024 }, tries: 3, why: 'refused' } as const
    const notBefore = Number.POSITIVE_INFINITY
    await db.put('queue', { id: 70, entryId: two.id, ...waits, ...rest, notBefore })
    const texts = { base: null, ours: '- a', theirs: '- b' }
    const place = { section: ['List'], title: 'Two', line: 4, texts, at: 5 }
    const conflicts = [
      { id: 4, ...place, field: 'tags', base: null, ours: ['a'], theirs: ['b', 'c'] },
      { id: 6, ...place, field: 'section', base: ['X'], ours: ['Y'], theirs: ['Z'] },
      { id: 7, ...place, ...texts },
    ] as const
    await db.put('conflicts', { listId, conflicts })

    const { worker: fresh } = await workerWith(fakeBrowser(), '# Other\n')
    await handlers.restoreBackup(fresh, { text: await backup() }, sender)
    const { db: other } = await fresh.shelf()
    const [list] = await listRows(other)
    const back = (await entriesOf(other, list?.id ?? listId))[1]
    expect(back).toMatchObject({ told, fields: { title: 'Two' } })
    expect(await other.getAll('queue')).toMatchObject([{ entryId: back?.id, ...waits, ...rest, notBefore }])
    const found = (await other.getAll('conflicts')).flatMap((row) => row.conflicts)
    expect(found).toEqual(conflicts.map((conflict, i) => ({ ...conflict, id: i + 1 })))
  })

  it('of the version before, without these, is read', async () => {
    const whole = JSON.parse(await backup())
    const { waiting: _waiting, conflicts: _conflicts, ...list } = whole.lists[0]
    const old = { ...whole, version: 1, lists: [list] }
    expect(await restore(JSON.stringify(old))).toEqual({ kind: 'done' })
    const [row] = await listRows((await shelf()).db)
    expect(await storedText(worker, row?.id ?? listId)).toBe(TEXT)
  })

  it('says what it holds before it is taken', async () => {
    const figures = await handlers.lookIntoBackup(worker, { text: await backup() }, sender)
    expect(figures).toMatchObject({ kind: 'figures', lists: 1, entries: 2 })
  })

  it.each([
    ['text', 'no JSON', 'backupNone'],
    ['another JSON', '{"lists":[]}', 'backupNone'],
    ['a newer one', '{"format":"listmark-backup","version":99}', 'backupNewer'],
    ['one without lists', '{"format":"listmark-backup","version":1}', 'backupDamaged'],
  ])('is refused when it is %s, and changes nothing', async (_what, text, reason) => {
    expect(await restore(text)).toMatchObject({ kind: 'refused', reason })
    expect(await storedText(worker, listId)).toBe(TEXT)
  })

  it('whose parts are of another kind is refused whole, whichever part it is', async () => {
    const whole = JSON.parse(await backup())
    const damaged = [
      { ...whole, lists: {} },
      { ...whole, lists: [{ ...whole.lists[0], text: 7 }] },
      { ...whole, lists: [{ ...whole.lists[0], entries: [{ at: -1, addedAt: 0, kept: {} }] }] },
      { ...whole, lists: [{ ...whole.lists[0], entries: [{ at: 0, addedAt: 0, kept: { tags: 'x' } }] }] },
      { ...whole, lists: [{ ...whole.lists[0], history: [{ at: 0, why: 'save', back: [{ at: 0.5 }] }] }] },
    ]
    const place = { section: [], title: 'x', line: 1, at: 1, base: null, ours: 'a', theirs: 'b', texts: {} }
    const waits = { at: 0, url: 'u', wanted: [], title: 't', tries: 0, notBefore: null }
    const parts = [
      { conflicts: [{ ...place, field: 'tags' }] },
      { conflicts: [{ ...place, field: 'constructor' }] },
      { conflicts: [{ ...place, texts: { ours: 7 } }] },
      { waiting: [{ ...waits, wanted: ['notes'] }] },
      { waiting: [{ ...waits, notBefore: 'soon' }] },
      { waiting: 'none' },
      { entries: [{ at: 0, addedAt: 0, kept: {}, told: { same: [{}], apart: [] } }] },
    ]
    damaged.push(...parts.map((part) => ({ ...whole, lists: [{ ...whole.lists[0], ...part }] })))
    for (const each of damaged) {
      expect(await restore(JSON.stringify(each))).toMatchObject({ kind: 'refused', reason: 'backupDamaged' })
    }
    expect(await storedText(worker, listId)).toBe(TEXT)
  })
})
