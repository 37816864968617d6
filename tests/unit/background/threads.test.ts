import { describe, expect, it } from 'vitest'
import { savePage } from '../../../src/background/handlers/change-entry.ts'
import { openPage } from '../../../src/background/handlers/open-page.ts'
import { quickSave } from '../../../src/background/quick-save.ts'
import { tabMemories } from '../../../src/background/tabs/tab-memory.ts'
import type { Page } from '../../../src/model/page.ts'
import { draftOfPage } from '../../../src/ui/draft.ts'
import { entryOfDraft } from '../../../src/ui/draft-changes.ts'
import { fakeBrowser, paper, storedText, workerWith } from './fake-browser.ts'

const LIST = `## Resources

- [A first one](https://example.org/first)
  ([HN](https://news.ycombinator.com/item?id=1))
  - What it says
- [A second one](https://example.org/second)
  ([HN](https://news.ycombinator.com/item?id=2))
`
const URL_OF_THREAD = 'https://news.ycombinator.com/item?id=35589756'
const ABOUT = 'https://example.org/understanding'
const link = { label: 'HN', url: URL_OF_THREAD }
const THREAD: Page = {
  kind: 'article',
  url: URL_OF_THREAD,
  title: 'Understanding large language models',
  authors: [],
  links: [link],
  thread: { about: ABOUT, link },
}
const ADDED = `- [Understanding large language models](${ABOUT})
  ([HN](${URL_OF_THREAD}))
`

async function onThread(list = LIST) {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, list)
  browser.tabs.set(1, { url: URL_OF_THREAD })
  browser.pages.set(URL_OF_THREAD, THREAD)
  return { browser, worker, listId }
}

describe('on a thread', () => {
  it('the article is saved with the thread beside it, as the keeper writes that', async () => {
    const { worker, listId } = await onThread()
    const opened = await openPage(worker, { tabId: 1 })
    if (opened.kind !== 'page') throw new Error(opened.kind)
    const entry = entryOfDraft(draftOfPage(opened.page), opened.page)
    await savePage(worker, { listId, section: ['Resources'], entry, kept: {}, tabId: 1 })
    expect(await storedText(worker, listId)).toBe(LIST + ADDED)
  })

  it('the quick save does the same', async () => {
    const { worker, listId } = await onThread()
    await quickSave(worker, { id: 1, url: URL_OF_THREAD })
    expect(await storedText(worker, listId)).toBe(LIST + ADDED)
  })

  it('the link is called as this list calls its links to threads', async () => {
    const { worker, listId } = await onThread(LIST.replaceAll('[HN]', '[discussion]'))
    await quickSave(worker, { id: 1, url: URL_OF_THREAD })
    expect(await storedText(worker, listId)).toContain(`([discussion](${URL_OF_THREAD}))`)
  })

  it('an article that is listed already is found', async () => {
    const { worker } = await onThread(`${LIST}- [Mine](${ABOUT})\n`)
    const opened = await openPage(worker, { tabId: 1 })
    expect(opened).toMatchObject({ kind: 'page', key: 'web:example.org/understanding', places: [{}] })
  })
})

describe('an article opened from a thread', () => {
  const referrer = 'https://news.ycombinator.com/'
  const offered = async (browser: ReturnType<typeof fakeBrowser>, worker: Parameters<typeof openPage>[0]) => {
    const opened = await openPage(worker, { tabId: 2 })
    return browser && opened.kind === 'page' ? opened.page.links : null
  }

  it('offers the thread that the tab showed before', async () => {
    const { browser, worker } = await onThread()
    const memories = tabMemories(browser.around.session)
    await memories.remember(2, { url: `${URL_OF_THREAD}#35590000` })
    await memories.remember(2, { url: ABOUT })
    browser.tabs.set(2, { url: ABOUT })
    browser.pages.set(ABOUT, paper(ABOUT, { referrer }))
    expect(await offered(browser, worker)).toEqual([link])
  })

  it('offers the thread in the tab that opened it', async () => {
    const { browser, worker } = await onThread()
    browser.tabs.set(2, { url: ABOUT, openerTabId: 1 })
    browser.pages.set(ABOUT, paper(ABOUT, { referrer }))
    expect(await offered(browser, worker)).toEqual([link])
  })

  it('offers nothing when it came from elsewhere', async () => {
    const { browser, worker } = await onThread()
    browser.tabs.set(2, { url: ABOUT, openerTabId: 1 })
    browser.pages.set(ABOUT, paper(ABOUT, { referrer: 'https://example.net/' }))
    expect(await offered(browser, worker)).toEqual([])
  })
})
