import { beforeEach, describe, expect, it } from 'vitest'
import type { Background } from '../../../src/background/background.ts'
import { handlers } from '../../../src/background/handlers/handlers.ts'
import type { LibraryChanged } from '../../../src/messages/library-protocol.ts'
import type { LibraryToken, Refusal } from '../../../src/messages/refusal.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { dropOldRemovals, KEPT_ASIDE } from '../../../src/store/bring-list-back.ts'
import { entriesOf, listRow, placesOf, readSettings } from '../../../src/store/read.ts'
import { removedLines } from '../../../src/store/read-removed.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const TEXT = '# List\r\n\n- [One](https://one.example/)\n- [Two](https://two.example/), Apr. 10 2024.\n'
const sender = { id: 'own' }
let worker: Background
let listId: ListId

const db = async () => (await worker.shelf()).db
const remove = () => handlers.removeList(worker, { listId }, sender)
const takeBack = (token: LibraryToken) => handlers.undoLibrary(worker, token, sender)
const rename = (name: string) => handlers.renameList(worker, { listId, name }, sender)
const file = { name: 'list.md', isSameEntry: undefined } as object as FileSystemFileHandle

function tokenOf(answer: LibraryChanged | Refusal): LibraryToken {
  if (answer.kind === 'refused') throw new Error(answer.reason)
  return answer.undo
}

/** Everything that is stored, but for ids that are never given again and what is put aside. */
async function stored(): Promise<object> {
  const library = await db()
  const names = [...library.objectStoreNames].filter((name) => !/^(counters|removed)/.test(name))
  const rows = names.map(async (name) => {
    const empty = (row: unknown) => typeof row !== 'string' || row.trim() !== ''
    return [name, (await library.getAll(name)).filter(empty)]
  })
  return Object.fromEntries(await Promise.all(rows))
}

beforeEach(async () => {
  ;({ worker, listId } = await workerWith(fakeBrowser(), TEXT))
})

describe('a list that was removed', () => {
  beforeEach(async () => {
    const library = await db()
    const [one] = await entriesOf(library, listId)
    const entryId = one?.id ?? (0 as EntryId)
    const kept = { abstract: 'What it is about' }
    await handlers.updateEntry(worker, { entryId, set: { title: 'One, edited' }, kept }, sender)
    const waits = { url: 'https://one.example/', wanted: ['date'] as const, title: 'One', tries: 1 }
    await library.put('queue', {
      id: 70,
      kind: 'complete',
      entryId,
      notBefore: Number.POSITIVE_INFINITY,
      ...waits,
    })
    const state = { kind: 'in-step', at: 5 } as const
    await library.put('targets', { listId, kind: 'file', fileName: 'list.md', connectedAt: 5, state })
    await library.put('bases', { listId, text: TEXT, pending: null })
    await library.put('fileHandles', file, listId)
    const sides = { base: null, ours: 'a', theirs: 'b' }
    const conflict = { id: 1, section: [], title: 'One', line: 3, ...sides, texts: sides, at: 5 }
    await library.put('conflicts', { listId, conflicts: [conflict] })
  })

  it('comes back with text, entries, history, file, order, conflicts and what waits, as it was', async () => {
    const before = await stored()
    const answer = await remove()
    expect(await listRow(await db(), listId)).toBeNull()
    expect(await placesOf(await db(), 'web:one.example' as never)).toEqual([])
    expect(await takeBack(tokenOf(answer))).toEqual({ kind: 'done', undo: { kind: 'added', listId } })
    expect(await stored()).toEqual(before)
    expect(await placesOf(await db(), 'web:one.example' as never)).toMatchObject([{ listId }])
    expect(await removedLines(await db())).toEqual([])
  })

  it('goes again and comes again, and is changed and undone as ever', async () => {
    const back = await takeBack(tokenOf(await remove()))
    const again = await takeBack(tokenOf(back))
    expect(await listRow(await db(), listId)).toBeNull()
    await takeBack(tokenOf(again))
    const [point] = await handlers.showHistory(worker, { listId }, sender)
    await handlers.undo(worker, { listId, restorePoint: point?.id ?? 0 }, sender)
    expect(await storedText(worker, listId)).toBe(TEXT)
  })

  it('is brought back once', async () => {
    const token = tokenOf(await remove())
    await takeBack(token)
    expect(await takeBack(token)).toEqual({ kind: 'refused', reason: 'refusalUndoGone' })
  })

  it('becomes the current one again only if it was', async () => {
    const other = await handlers.createList(worker, { name: 'Other' }, sender)
    await takeBack(tokenOf(await remove()))
    expect(await readSettings(await db())).toMatchObject({
      currentList: other.kind === 'imported' ? other.listId : null,
    })
    await handlers.changeSettings(worker, { currentList: listId }, sender)
    await takeBack(tokenOf(await remove()))
    expect(await readSettings(await db())).toMatchObject({ currentList: listId })
  })

  it('is let go after its time, with its history', async () => {
    await remove()
    const [line] = await removedLines(await db())
    expect(line).toMatchObject({ name: 'List', entryCount: 2 })
    await dropOldRemovals(await db(), (line?.at ?? 0) + KEPT_ASIDE - 1)
    expect(await (await db()).count('removedParts')).toBe(1)
    await dropOldRemovals(await db(), (line?.at ?? 0) + KEPT_ASIDE)
    for (const store of ['removedLists', 'removedParts', 'restorePoints'] as const)
      expect(await (await db()).count(store)).toBe(0)
  })
})

describe('a list that was renamed', () => {
  it('takes its name and that of its file back, and again', async () => {
    await rename('Mine')
    const first = await rename('Yours')
    const back = await takeBack(tokenOf(first))
    expect(await listRow(await db(), listId)).toMatchObject({ name: 'Mine' })
    await takeBack(tokenOf(back))
    expect(await listRow(await db(), listId)).toMatchObject({ name: 'Yours' })
  })

  it('keeps the name that it was given since', async () => {
    const first = await rename('Mine')
    await rename('Yours')
    expect(await takeBack(tokenOf(first))).toEqual({ kind: 'refused', reason: 'refusalChangedSince' })
    expect(await listRow(await db(), listId)).toMatchObject({ name: 'Yours' })
  })
})

describe('settings that were changed', () => {
  it('are what they were, and the others stay', async () => {
    const sites = await handlers.changeSettings(worker, { quietSites: [' A.org ', 'b.org'] }, sender)
    const fewer = await handlers.changeSettings(worker, { quietSites: ['b.org'] }, sender)
    await handlers.changeSettings(worker, { theme: 'dark' }, sender)
    await takeBack(tokenOf(fewer))
    expect(await readSettings(await db())).toMatchObject({ quietSites: ['a.org', 'b.org'], theme: 'dark' })
    const redo = await takeBack(tokenOf(sites))
    expect(await readSettings(await db())).toMatchObject({ quietSites: [] })
    await takeBack(tokenOf(redo))
    expect(await readSettings(await db())).toMatchObject({ quietSites: ['a.org', 'b.org'] })
  })

  it('stay where they were changed again since', async () => {
    const first = await handlers.changeSettings(worker, { quietSites: ['a.org'] }, sender)
    await handlers.changeSettings(worker, { quietSites: ['a.org', 'b.org'] }, sender)
    expect(await takeBack(tokenOf(first))).toEqual({ kind: 'refused', reason: 'refusalChangedSince' })
    expect(await readSettings(await db())).toMatchObject({ quietSites: ['a.org', 'b.org'] })
  })
})
