import { beforeEach, describe, expect, it } from 'vitest'
import type { Background } from '../../../src/background/background.ts'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
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
    for (const each of damaged) {
      expect(await restore(JSON.stringify(each))).toMatchObject({ kind: 'refused', reason: 'backupDamaged' })
    }
    expect(await storedText(worker, listId)).toBe(TEXT)
  })
})
