import { describe, expect, it } from 'vitest'
import { completePage, openPage } from '../../../src/background/handlers/open-page.ts'
import { writeSettings } from '../../../src/store/write-settings.ts'
import { fakeBrowser, paper, workerWith } from './fake-browser.ts'

const LIST = `## Reasoning

- [Chains of thought in reasoning models](https://arxiv.org/pdf/2401.00001), Jan. 1 2024.

## Vision

- [Seeing pictures with transformers](https://arxiv.org/pdf/2401.00002), Jan. 1 2024.
`
const PDF = 'https://arxiv.org/pdf/2402.00002v2'
const ABSTRACT = 'https://arxiv.org/abs/2402.00002'

async function start() {
  const browser = fakeBrowser()
  return { browser, ...(await workerWith(browser, LIST)) }
}

describe('openPage', () => {
  it('gives the page, where it stands, and the section that speaks of the same things', async () => {
    const { browser, worker, listId } = await start()
    const url = 'https://arxiv.org/abs/2401.00002'
    browser.tabs.set(1, { url })
    browser.pages.set(url, paper(url, { title: 'Pictures', published: { year: 2024, month: 1, day: 1 } }))
    expect(await openPage(worker, { tabId: 1 })).toMatchObject({
      kind: 'page',
      page: { title: 'Pictures' },
      key: 'arxiv:2401.00002',
      places: [{ listId, status: 'unread' }],
      proposal: { listId, section: ['Vision'] },
      incomplete: false,
    })
  })

  it('tells what the address says of a PDF that cannot be read, and that there is more', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: PDF, title: '2402.00002v2.pdf' })
    expect(await openPage(worker, { tabId: 1 })).toMatchObject({
      page: { kind: 'paper', url: PDF, published: { year: 2024, month: 2 } },
      incomplete: true,
    })
  })

  it('does not wait for a page that never answers', async () => {
    const { browser, worker } = await start()
    const url = 'https://blog.example.org/slow'
    browser.tabs.set(1, { url, title: 'Slow' })
    browser.pages.set(url, () => new Promise(() => {}))
    expect(await openPage(worker, { tabId: 1 })).toMatchObject({
      kind: 'page',
      page: { url },
      incomplete: false,
    })
  })

  it('never takes the page that a tab went to for the one it was on', async () => {
    const { browser, worker } = await start()
    const url = 'https://blog.example.org/one'
    browser.tabs.set(1, { url, title: 'One' })
    browser.pages.set(url, paper('https://blog.example.org/two', { title: 'Two' }))
    expect(await openPage(worker, { tabId: 1 })).toMatchObject({ page: { url } })
  })

  it('says that a site is withheld only when it cannot be read without leave', async () => {
    const { browser, worker } = await start()
    const url = 'https://blog.example.org/post'
    browser.tabs.set(1, { url })
    browser.withheld.add('blog.example.org')
    expect(await openPage(worker, { tabId: 1 })).toEqual({
      kind: 'withheld',
      url,
      origin: 'https://blog.example.org',
    })
    browser.pages.set(url, paper(url))
    expect(await openPage(worker, { tabId: 1 })).toMatchObject({ kind: 'page' })
  })

  it.each(['chrome://newtab/', 'about:blank', 'javascript:alert(1)', 'https://user:pass@a.org/'])(
    'has nothing to list at %s',
    async (url) => {
      const { browser, worker } = await start()
      browser.tabs.set(1, { url })
      expect(await openPage(worker, { tabId: 1 })).toEqual({ kind: 'unlistable', url })
    },
  )

  it('has nothing to list in a tab that was closed', async () => {
    const { worker } = await start()
    expect(await openPage(worker, { tabId: 7 })).toEqual({ kind: 'unlistable', url: '' })
  })
})

describe('completePage', () => {
  it("fills a PDF's page from its abstract page, and keeps the address that the tab shows", async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: PDF })
    const told = { title: 'Told', published: { year: 2024, month: 2, day: 3 } }
    browser.web.set(`${ABSTRACT}v2`, JSON.stringify(told))
    const completed = { kind: 'page', page: { ...told, url: PDF }, incomplete: false }
    expect(await completePage(worker, { tabId: 1 })).toMatchObject(completed)
    browser.web.clear()
    expect(await openPage(worker, { tabId: 1 })).toMatchObject(completed)
  })

  it('never writes over what the page itself shows', async () => {
    const { browser, worker } = await start()
    const url = 'https://arxiv.org/html/2402.00002'
    browser.tabs.set(1, { url })
    browser.pages.set(url, {
      ...paper(url),
      title: 'As shown',
      authors: [],
      published: { year: 2023, month: 1, day: 1 },
    })
    const told = { title: 'Told', authors: ['Told Author'], published: { year: 2024, month: 2, day: 3 } }
    browser.web.set(ABSTRACT, JSON.stringify(told))
    expect(await completePage(worker, { tabId: 1 })).toMatchObject({
      page: { title: 'As shown', authors: ['Told Author'], published: { year: 2023, month: 1, day: 1 } },
    })
  })

  it('gives what is known when the page cannot be fetched, or the user does not want it', async () => {
    const { browser, worker } = await start()
    browser.tabs.set(1, { url: PDF })
    expect(await completePage(worker, { tabId: 1 })).toMatchObject({ kind: 'page', incomplete: true })
    browser.web.set(ABSTRACT, JSON.stringify({ title: 'Told' }))
    await writeSettings((await worker.shelf()).db, { fetchAbstracts: false })
    const shown = await completePage(worker, { tabId: 1 })
    expect(shown).toMatchObject({ incomplete: false })
    expect(shown).not.toMatchObject({ page: { title: 'Told' } })
  })
})
