import { describe, expect, it } from 'vitest'
import { receive } from '../../../src/background/receive.ts'
import { listRows, placesOf, readSettings } from '../../../src/store/read.ts'
import { fakeBrowser, storedText, workerWith } from './fake-browser.ts'

const own = { id: 'listmark', origin: 'chrome-extension://listmark' }
const page = { id: 'listmark', url: 'chrome-extension://listmark/options/options.html' }
const LIST = '## Papers\n\n- [One](https://a.org/1)\n- [Uno](https://a.org/1)\n- [Two](https://a.org/2)\n'

async function start() {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, LIST)
  const ask = (name: string, payload: unknown, sender: object = page) =>
    receive(worker, own, { name, ask: payload }, sender)
  return { browser, worker, listId, ask, db: (await worker.shelf()).db }
}

describe('receive', () => {
  it('leaves alone what is meant for another page of the extension', async () => {
    const { worker } = await start()
    expect(receive(worker, own, { to: 'offscreen', name: 'readHtml' }, page)).toBeUndefined()
  })

  it('answers a wrong message with why, and does nothing', async () => {
    const { ask, worker, listId } = await start()
    expect(await ask('removeList', { listId: 7 })).toMatchObject({ ok: false, error: /listId/ })
    expect(await ask('removeList', { listId }, { id: 'listmark', url: 'https://a.org/' })).toMatchObject({
      ok: false,
    })
    expect(await storedText(worker, listId)).toBe(LIST)
  })

  it('previews an import without storing anything', async () => {
    const { ask, db } = await start()
    expect(await ask('previewImport', { text: LIST })).toMatchObject({
      answer: {
        kind: 'preview',
        entryCount: 3,
        sections: [{ path: ['Papers'], count: 3 }],
        layouts: [{ layout: 'bullet', count: 3 }],
        duplicates: [{ title: 'One', lines: [3, 4] }],
      },
    })
    expect(await ask('previewImport', { text: 'a\0b' })).toMatchObject({
      answer: { reason: 'refusalNotText' },
    })
    expect(await listRows(db)).toHaveLength(1)
  })

  it('imports, renames and removes lists, and keeps one of them current', async () => {
    const { ask, db, listId } = await start()
    const text = '\ufeff# Other\r\n\r\n* [x](https://x.org)'
    const { answer } = (await ask('importList', { name: ' My  list\n', fileName: '../a:b.txt', text })) as {
      answer: { listId: typeof listId }
    }
    expect((await readSettings(db)).currentList).toBe(answer.listId)
    expect(await db.get('lists', answer.listId)).toMatchObject({
      name: 'My  list',
      fileName: 'a-b.md',
      entryCount: 1,
    })
    expect((await db.get('bodies', answer.listId))?.text).toBe(text)
    await ask('renameList', { listId: answer.listId, name: 'Renamed' })
    expect(await db.get('lists', answer.listId)).toMatchObject({ name: 'Renamed', fileName: 'a-b.md' })
    await ask('removeList', { listId: answer.listId })
    expect(await listRows(db)).toMatchObject([{ id: listId }])
    expect((await readSettings(db)).currentList).toBe(listId)
    expect(await db.count('entries')).toBe(3)
    expect(await placesOf(db, 'web:x.org' as never)).toEqual([])
  })

  it('starts a list from a name, under a file name that any system takes', async () => {
    const { ask, db } = await start()
    const { answer } = (await ask('createList', { name: 'To read: 2024/25' })) as {
      answer: { listId: never }
    }
    const list = await db.get('lists', answer.listId)
    expect(list).toMatchObject({ name: 'To read: 2024/25', fileName: 'To read- 2024-25.md', entryCount: 0 })
    expect(list?.sections).toEqual([{ path: ['To read: 2024/25'], count: 0 }])
    expect(await ask('createList', { name: ' \n ' })).toMatchObject({ answer: { reason: 'refusalNoName' } })
  })

  it('stores settings, and tells open pages', async () => {
    const { ask, db, browser } = await start()
    await ask('changeSettings', { quietSites: [' Example.ORG '], oneClickSave: true })
    expect(await readSettings(db)).toMatchObject({ quietSites: ['example.org'], oneClickSave: true })
    expect(browser.signals).toContainEqual({ kind: 'settingsChanged' })
    expect(await ask('changeSettings', { currentList: 'gone' })).toMatchObject({
      answer: { reason: 'refusalNoList' },
    })
  })

  it('refuses in words when the storage does, and changes nothing', async () => {
    const { ask, worker, listId, db } = await start()
    const full = worker.shelf
    Object.assign(worker, {
      shelf: async () => ({
        ...(await full()),
        now: () => {
          throw new DOMException('no room', 'QuotaExceededError')
        },
      }),
    })
    const entry = { title: 'New', url: 'https://a.org/3' }
    expect(await ask('savePage', { listId, section: ['Papers'], entry, kept: {} })).toMatchObject({
      ok: true,
      answer: { kind: 'refused', reason: 'refusalStorage', fills: ['QuotaExceededError'] },
    })
    expect((await db.get('bodies', listId))?.text).toBe(LIST)
  })

  it('loses none of many changes that come at once', async () => {
    const { ask, worker, listId } = await start()
    const saves = Array.from({ length: 20 }, (_, i) => {
      const entry = { title: `New ${i}`, url: `https://b.org/${i}` }
      return ask('savePage', { listId, section: ['Papers'], entry, kept: {} })
    })
    const answers = await Promise.all(saves)
    expect(answers.filter((reply) => reply?.ok)).toHaveLength(20)
    expect((await storedText(worker, listId)).match(/https:\/\/b\.org\//g)).toHaveLength(20)
  })
})
