import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/background/assemble.ts'
import type { Background } from '../../../src/background/background.ts'
import { savePage } from '../../../src/background/handlers/change-entry.ts'
import { openPage } from '../../../src/background/handlers/open-page.ts'
import { dismissWaiting, retryWaiting } from '../../../src/background/handlers/waiting.ts'
import { updateEntry } from '../../../src/background/library/update-entry.ts'
import { nextTry } from '../../../src/background/queue/back-off.ts'
import { QUEUE_ALARM } from '../../../src/background/queue/run-queue.ts'
import type { EntryId, ListId } from '../../../src/model/library.ts'
import { hurryAll, stuckCount } from '../../../src/store/queue.ts'
import { entryRow, waitingEntries } from '../../../src/store/read.ts'
import { writeSettings } from '../../../src/store/write-settings.ts'
import { type FakeBrowser, fakeBrowser, storedText, until, workerWith } from './fake-browser.ts'

/** A promise that is kept when it is told to. */
function opened(): { promise: Promise<void>; resolve: () => void } {
  let resolve = () => {}
  const promise = new Promise<void>((done) => {
    resolve = done
  })
  return { promise, resolve: () => resolve() }
}

const LIST = '## Papers\n\n- [One](https://arxiv.org/pdf/2401.00001), Jan. 1 2024. `x`.\n'
const PDF = 'https://arxiv.org/pdf/2402.00002'
const ABSTRACT = 'https://arxiv.org/abs/2402.00002'
const TOLD = {
  title: 'The Real Title',
  published: { year: 2024, month: 2, day: 3 },
  abstract: 'It is about.',
}

/** Opens the popup on a PDF and saves it as it is shown, while nothing can be fetched. */
async function savePdfOffline(browser: FakeBrowser, worker: Background, listId: ListId): Promise<EntryId> {
  browser.online = false
  browser.tabs.set(1, { url: PDF })
  const opened = await openPage(worker, { tabId: 1 })
  if (opened.kind !== 'page') throw new Error(opened.kind)
  const { title, url, published } = opened.page
  const entry = { title, url, ...(published && { date: published }) }
  const saved = await savePage(worker, { listId, section: ['Papers'], entry, kept: {}, tabId: 1 })
  if (saved.kind !== 'changed') throw new Error(JSON.stringify(saved))
  return saved.entryId
}

async function start() {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, LIST)
  const entryId = await savePdfOffline(browser, worker, listId)
  const { db } = await worker.shelf()
  const comeOnline = () => {
    browser.web.set(ABSTRACT, JSON.stringify(TOLD))
    browser.online = true
    worker.wakeQueue()
  }
  return { browser, worker, listId, entryId, db, comeOnline }
}

describe('the queue', () => {
  it('completes a PDF that was saved offline, once its abstract page can be read', async () => {
    const { browser, worker, listId, entryId, db, comeOnline } = await start()
    expect(await storedText(worker, listId)).toContain('](https://arxiv.org/pdf/2402.00002), Feb. 2024.')
    comeOnline()
    await until(async () => (await db.count('queue')) === 0)
    expect(await storedText(worker, listId)).toBe(`${LIST}- [The Real Title](${PDF}), Feb. 3 2024.\n`)
    expect((await entryRow(db, entryId))?.kept).toMatchObject({
      authors: ['Ada Lovelace'],
      abstract: 'It is about.',
    })
    await until(() => browser.signals.some(({ kind }) => kind === 'pageCompleted'))
  })

  it('goes on in a worker that was started anew', async () => {
    const { browser, worker, listId, comeOnline } = await start()
    browser.web.set(ABSTRACT, JSON.stringify(TOLD))
    browser.online = true
    assemble(browser.around).wakeQueue()
    await until(async () => (await storedText(worker, listId)).includes('The Real Title'))
    comeOnline()
  })

  it('never writes over what a person typed meanwhile', async () => {
    const { worker, listId, entryId, db, comeOnline } = await start()
    const date = { year: 2023, month: 12, day: 24 }
    await updateEntry(await worker.shelf(), { entryId, set: { title: 'My own title', date } })
    comeOnline()
    await until(async () => (await db.count('queue')) === 0)
    expect(await storedText(worker, listId)).toBe(`${LIST}- [My own title](${PDF}), Dec. 24 2023.\n`)
  })

  it('lets go of an entry that was removed', async () => {
    const { worker, listId, entryId, db, comeOnline } = await start()
    const { removeEntry } = await import('../../../src/background/library/remove-entry.ts')
    await removeEntry(await worker.shelf(), entryId)
    comeOnline()
    await until(async () => (await db.count('queue')) === 0)
    expect(await storedText(worker, listId)).toBe(LIST)
  })

  it('tries again later when the page brings nothing, and sets the alarm for it', async () => {
    const { browser, worker, db } = await start()
    browser.online = true
    worker.wakeQueue()
    await until(async () => (await db.getAll('queue'))[0]?.tries === 1)
    const [row] = await db.getAll('queue')
    expect(row?.notBefore).toBeGreaterThan(browser.time)
    await until(() => (browser.alarms.get(QUEUE_ALARM) ?? 0) >= (row?.notBefore ?? 0))
  })

  it('asks the person after the last try, and again tries when told to', async () => {
    const { browser, worker, listId, db } = await start()
    await until(() => browser.alarms.has(QUEUE_ALARM))
    const [row] = await db.getAll('queue')
    if (row) await db.put('queue', { ...row, tries: 6, notBefore: 0 })
    browser.online = true
    worker.wakeQueue()
    await until(async () => (await stuckCount(db)) === 1)
    browser.web.set(ABSTRACT, JSON.stringify(TOLD))
    await retryWaiting(worker)
    await until(async () => (await storedText(worker, listId)).includes('The Real Title'))
  })

  it('tries again when a person asks for it while it is being tried', async () => {
    const { browser, worker, listId, db } = await start()
    browser.online = true
    const fails = opened()
    browser.web.set(ABSTRACT, { status: 503, body: '' })
    browser.slow.set(ABSTRACT, fails.promise)
    worker.wakeQueue()
    await until(() => browser.fetched.length === 1)
    await hurryAll(db)
    browser.web.set(ABSTRACT, JSON.stringify(TOLD))
    worker.wakeQueue()
    fails.resolve()
    await until(async () => (await storedText(worker, listId)).includes('The Real Title'))
  })

  it('forgets what waits when the person says so', async () => {
    const { worker, db } = await start()
    const [row] = await db.getAll('queue')
    if (row) await db.put('queue', { ...row, id: 99, notBefore: Number.POSITIVE_INFINITY })
    await dismissWaiting(worker)
    expect(await db.count('queue')).toBe(0)
  })

  it('tells which entries wait, and why', async () => {
    const { browser, worker, db } = await start()
    expect(await waitingEntries(db)).toMatchObject([{ title: expect.any(String), isGivenUp: false }])
    browser.online = true
    worker.wakeQueue()
    await until(async () => (await waitingEntries(db))[0]?.why === 'refused')
    const [row] = await db.getAll('queue')
    if (row) await db.put('queue', { ...row, notBefore: Number.POSITIVE_INFINITY })
    expect(await waitingEntries(db)).toMatchObject([{ why: 'refused', isGivenUp: true }])
  })

  it('fetches nothing when the user does not want it', async () => {
    const { worker, listId, db, comeOnline } = await start()
    await writeSettings(db, { fetchAbstracts: false })
    comeOnline()
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(await db.count('queue')).toBe(1)
    expect(await storedText(worker, listId)).not.toContain('The Real Title')
  })
})

describe('nextTry', () => {
  it('waits longer each time, and gives up in the end', () => {
    const waits = [0, 1, 2, 3, 4, 5].map((tries) => nextTry(tries, 1000) - 1000)
    expect(waits).toEqual([...waits].sort((a, b) => a - b))
    expect(waits[0]).toBe(60_000)
    expect(nextTry(6, 1000)).toBe(Number.POSITIVE_INFINITY)
  })
})
