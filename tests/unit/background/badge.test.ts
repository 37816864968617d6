import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/background/assemble.ts'
import type { Background } from '../../../src/background/background.ts'
import { pageSeen } from '../../../src/background/handlers/page-seen.ts'
import { saveEntry } from '../../../src/background/library/save-entry.ts'
import { lookAgainIfForgotten, lookAtTabsInSight } from '../../../src/background/tabs/look-again.ts'
import type { PageKind } from '../../../src/model/page.ts'
import { writeSettings } from '../../../src/store/write-settings.ts'
import { type FakeBrowser, fakeBrowser, workerWith } from './fake-browser.ts'

const LIST = '## Papers\n\n- [QLoRA](https://arxiv.org/pdf/2305.14314), May 23 2023.\n'
const LISTED = 'https://arxiv.org/abs/2305.14314v2'
const POST = 'https://blog.example.org/post'

/** A tab shows an address, and its content script says what it is. */
async function visit(
  browser: FakeBrowser,
  worker: Background,
  url: string,
  kind: PageKind,
  canonicalUrl?: string,
) {
  browser.tabs.set(1, { url })
  const page = { kind, url, title: 'T', ...(canonicalUrl !== undefined && { canonicalUrl }) }
  await pageSeen(worker, { page }, { tab: { id: 1 }, url, frameId: 0 })
}

async function start() {
  const browser = fakeBrowser()
  return { browser, ...(await workerWith(browser, LIST)) }
}

describe('the badge', () => {
  it('says that a paper is listed, where, and how far it was read, whatever URL shows it', async () => {
    const { browser, worker } = await start()
    await visit(browser, worker, LISTED, 'paper')
    expect(browser.buttons.get(1)).toMatchObject({
      text: '•',
      title: 'badgeListed|badgePlace|List|Papers|badgeUnread',
    })
  })

  it('says that a paper or an article can be saved, and nothing of any other page', async () => {
    const { browser, worker } = await start()
    await visit(browser, worker, POST, 'article')
    expect(browser.buttons.get(1)).toMatchObject({ text: '+', title: 'badgeCanSave' })
    await visit(browser, worker, 'https://shop.example.org/', 'other')
    expect(browser.buttons.get(1)).toMatchObject({ text: '', title: 'badgeNothing' })
  })

  it('knows a work by its address alone, where no content script runs', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: 'https://arxiv.org/pdf/2305.14314' })
    await worker.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('•')
    browser.tabs.set(1, { url: 'https://arxiv.org/pdf/2401.00001' })
    await worker.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('+')
  })

  it('is right again after the worker died, from what outlives it', async () => {
    const { browser, worker } = await start()
    await visit(browser, worker, POST, 'article')
    browser.buttons.clear()
    const reborn = assemble(browser.around)
    await reborn.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('+')
    browser.tabs.set(1, { url: LISTED })
    await reborn.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('•')
  })

  it('never takes what one address said for another in the same tab', async () => {
    const { browser, worker } = await start()
    await visit(browser, worker, POST, 'article')
    browser.tabs.set(1, { url: 'https://blog.example.org/' })
    await worker.painter.paint(1)
    expect(browser.buttons.get(1)?.text).toBe('')
  })

  it('shows nothing of a page that the tab has left while the library was asked', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: LISTED })
    const painting = worker.painter.paint(1)
    browser.tabs.set(1, { url: POST })
    await painting
    expect(browser.buttons.get(1)).toBeUndefined()
  })

  it('believes the later of two looks at one tab', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: POST })
    const first = worker.painter.paint(1)
    browser.tabs.set(1, { url: LISTED })
    const second = worker.painter.paint(1)
    await Promise.all([first, second])
    expect(browser.buttons.get(1)?.text).toBe('•')
  })

  it('stays silent on quiet sites, and on what is no page of the web', async () => {
    const { browser, worker } = await start()
    await writeSettings((await worker.shelf()).db, { quietSites: ['arxiv.org'] })
    await visit(browser, worker, LISTED, 'paper')
    expect(browser.buttons.get(1)?.text).toBe('')
    browser.tabs.set(2, { url: 'chrome://settings/' })
    await worker.painter.paint(2)
    expect(browser.buttons.get(2)?.text).toBe('')
  })

  it('knows an article by its canonical URL, but believes no page that claims to be of another site', async () => {
    const { browser, worker, listId } = await start()
    const shelf = await worker.shelf()
    const entry = { title: 'Post', url: POST }
    await saveEntry(shelf, { listId, section: ['Papers'], entry, kept: {} })
    await visit(browser, worker, `${POST}/page/2`, 'article', POST)
    expect(browser.buttons.get(1)?.text).toBe('•')
    await visit(browser, worker, 'https://evil.example/x', 'article', POST)
    expect(browser.buttons.get(1)?.text).toBe('+')
    await visit(browser, worker, 'https://evil.example/x', 'article', LISTED)
    expect(browser.buttons.get(1)?.text).toBe('+')
  })

  it('hears a page speak only of its own site', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: 'https://evil.example/x' })
    const page = { kind: 'paper' as const, url: LISTED, title: 'T' }
    await pageSeen(worker, { page }, { tab: { id: 1 }, url: 'https://evil.example/x', frameId: 0 })
    expect(browser.session.size).toBe(0)
  })

  it('shows over every state that something waits for the user', async () => {
    const { browser, worker } = await start()
    const { db } = await worker.shelf()
    await db.put('queue', {
      id: 1,
      kind: 'complete',
      entryId: 1 as never,
      url: LISTED,
      wanted: ['title'],
      title: 'x',
      tries: 6,
      notBefore: Number.POSITIVE_INFINITY,
    })
    await visit(browser, worker, LISTED, 'paper')
    expect(browser.buttons.get(1)).toMatchObject({ text: '•!', title: expect.stringContaining('badgeStuck') })
    await worker.painter.paintAll()
    expect(browser.buttons.get('all')?.text).toBe('!')
  })

  it('fails nothing when the tab is closed or the storage is gone', async () => {
    const { browser, worker } = await start()
    await expect(worker.painter.paint(99)).resolves.toBeUndefined()
    const broken = assemble({ ...browser.around, openLibrary: () => Promise.reject(new Error('gone')) })
    browser.tabs.set(1, { url: LISTED })
    await expect(broken.painter.paint(1)).resolves.toBeUndefined()
    await expect(broken.painter.paintAll()).resolves.toBeUndefined()
  })
})

describe('lookAgainIfForgotten', () => {
  it('asks a page whose state was forgotten, and no other', async () => {
    const { browser, worker } = await start()
    await visit(browser, worker, POST, 'article')
    await lookAgainIfForgotten(worker, 1)
    expect(browser.asked).toEqual([])
    browser.session.clear()
    await lookAgainIfForgotten(worker, 1)
    expect(browser.asked).toEqual([{ tabId: 1, message: { kind: 'lookAgain' } }])
    expect(browser.injected).toEqual([])
  })

  it('puts the content script where nobody answers, in the tabs in sight', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: POST })
    browser.tabs.set(2, { url: 'about:blank' })
    browser.deaf.add(1)
    await lookAtTabsInSight(worker)
    expect(browser.injected).toEqual([1])
  })
})
