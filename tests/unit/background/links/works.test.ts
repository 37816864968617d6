import { describe, expect, it } from 'vitest'
import { undo } from '../../../../src/background/handlers/change-entry.ts'
import { findWorks, saveWorks } from '../../../../src/background/handlers/works.ts'
import { quickSaveLink } from '../../../../src/background/links/quick-save-link.ts'
import type { FoundLink } from '../../../../src/model/found-link.ts'
import { fakeBrowser, paper, storedText, until, workerWith } from '../fake-browser.ts'

const LIST = '## Papers\n\n- [One](https://arxiv.org/abs/2401.00001), Jan. 1 2024.\n'
const HERE = 'https://arxiv.org/list/cs.CL/recent'

const link = (url: string, title: string, weak = false): FoundLink => ({ url, title, weak })

const LINKS = [
  link('https://arxiv.org/abs/2401.00001', 'One'),
  link('https://arxiv.org/abs/2402.00002', 'arXiv:2402.00002', true),
  link('https://arxiv.org/pdf/2402.00002', 'Two, under its own name'),
  link('https://arxiv.org/list/cs.CL/new', 'new submissions of today'),
  link('https://blog.example.org/post', 'How a thing was made to work'),
  link('https://blog.example.org/about', 'About'),
  link('javascript:alert(1)', 'A link that does something'),
]

async function listing() {
  const browser = fakeBrowser()
  const { worker, listId } = await workerWith(browser, LIST)
  browser.tabs.set(1, { url: HERE })
  browser.links.set(HERE, LINKS)
  return { browser, worker, listId }
}

describe('the works of a page', () => {
  it('are each told once, under the title that the page gives them, with where they stand', async () => {
    const { worker, listId } = await listing()
    const { works, proposal } = await findWorks(worker, { of: 'page', tabId: 1 })
    expect(works.map(({ title, places, likely }) => [title, places.length, likely])).toEqual([
      ['One', 1, false],
      ['Two, under its own name', 0, true],
    ])
    expect(proposal).toMatchObject({ listId, section: ['Papers'] })
  })

  it('are, in a selection, all that was selected; what is called nothing is not chosen', async () => {
    const { worker } = await listing()
    const { works } = await findWorks(worker, { of: 'selection', tabId: 1 })
    expect(works.filter(({ likely }) => likely).map(({ title }) => title)).toEqual([
      'Two, under its own name',
      'How a thing was made to work',
    ])
    expect(works.map(({ url }) => url)).toContain('https://blog.example.org/about')
    expect(works.map(({ url }) => url)).not.toContain('javascript:alert(1)')
  })

  it('are unknown where the page cannot be asked', async () => {
    const { browser, worker } = await listing()
    browser.tabs.set(2, { url: 'https://withheld.example/' })
    expect(await findWorks(worker, { of: 'page', tabId: 2 })).toMatchObject({ works: [], withheld: true })
  })
})

describe('the works of a window', () => {
  it('are its papers and articles, once each; fronts, listings and what is listed are not chosen', async () => {
    const { browser, worker } = await listing()
    const open: [string, string?][] = [
      ['https://arxiv.org/abs/2402.00002', '[2402.00002] Two'],
      ['https://arxiv.org/pdf/2402.00002'],
      ['https://arxiv.org/abs/2401.00001', 'One'],
      ['https://shop.example.org/', 'Shop'],
      ['https://blog.example.org/post', 'A post'],
      ['chrome://settings/', 'Settings'],
    ]
    for (const [i, [url, title = '']] of open.entries()) browser.tabs.set(10 + i, { url, title })
    browser.session.set('tab:14', {
      url: 'https://blog.example.org/post',
      seen: { kind: 'article', url: 'https://blog.example.org/post', title: 'A post on things' },
    })
    const { works } = await findWorks(worker, { of: 'tabs', windowId: 1 })
    const chosen = works.filter(({ likely }) => likely)
    expect(chosen.map(({ title }) => title)).toContain('A post on things')
    expect(chosen.map(({ url }) => url).filter((url) => url.includes('2402.00002'))).toHaveLength(1)
    expect(chosen.map(({ url }) => url)).not.toContain('https://shop.example.org/')
    expect(works.find(({ url }) => url.includes('2401.00001'))).toMatchObject({ likely: false })
    expect(works.map(({ url }) => url)).not.toContain('chrome://settings/')
  })
})

describe('a batch', () => {
  const batch = [LINKS[1], LINKS[2], LINKS[0], LINKS[4], LINKS[6]].filter((each) => each !== undefined)

  it('is saved in one change, which is taken back at once', async () => {
    const { worker, listId } = await listing()
    const answer = await saveWorks(worker, { listId, section: ['Papers'], works: batch })
    expect(answer).toMatchObject({
      kind: 'batch',
      outcomes: [
        { kind: 'saved' },
        { kind: 'double' },
        { kind: 'listed' },
        { kind: 'saved' },
        { kind: 'refused', reason: 'refusalUnsafeUrl' },
      ],
    })
    const text = await storedText(worker, listId)
    expect(text).toContain('](https://arxiv.org/abs/2402.00002), Feb. 2024.')
    expect(text).toContain('[How a thing was made to work](https://blog.example.org/post)')
    if (answer.kind !== 'batch' || !answer.undo) throw new Error('nothing to take back')
    await undo(worker, answer.undo)
    expect(await storedText(worker, listId)).toBe(LIST)
  })

  it('opens the section that was asked for', async () => {
    const { worker, listId } = await listing()
    const works = [LINKS[2], LINKS[4]].filter((each) => each !== undefined)
    await saveWorks(worker, { listId, section: ['New'], opensSection: true, works })
    const text = await storedText(worker, listId)
    expect(text.indexOf('## New')).toBeGreaterThan(0)
    expect(text.indexOf('## New')).toBeLessThan(text.indexOf('How a thing'))
  })

  it('changes nothing when all of it is listed', async () => {
    const { worker, listId } = await listing()
    const works = [LINKS[0]].filter((each) => each !== undefined)
    const answer = await saveWorks(worker, { listId, section: ['Papers'], works })
    expect(answer).toMatchObject({ kind: 'batch', undo: null, outcomes: [{ kind: 'listed' }] })
    expect(await storedText(worker, listId)).toBe(LIST)
  })

  it('is completed later from the works’ own pages', async () => {
    const { browser, worker, listId } = await listing()
    browser.web.set(
      'https://arxiv.org/abs/2402.00002',
      JSON.stringify({ title: 'Two', published: { year: 2024, month: 2, day: 3 } }),
    )
    const works = [LINKS[1]].filter((each) => each !== undefined)
    await saveWorks(worker, { listId, section: ['Papers'], works })
    await until(async () =>
      (await storedText(worker, listId)).includes('[Two](https://arxiv.org/abs/2402.00002), Feb. 3 2024.'),
    )
  })

  it('reads the tabs that it is made of', async () => {
    const { browser, worker, listId } = await listing()
    const url = 'https://blog.example.org/post'
    browser.tabs.set(5, { url, title: 'A post' })
    browser.pages.set(url, paper(url, { title: 'A post', published: { year: 2024, month: 5, day: 6 } }))
    await saveWorks(worker, { listId, section: ['Papers'], works: [{ ...link(url, 'A post'), tabId: 5 }] })
    expect(await storedText(worker, listId)).toContain('[A post](https://blog.example.org/post), May 6 2024.')
  })
})

describe('a link that is saved from the menu', () => {
  it('has the title that the page gives it', async () => {
    const { browser, worker, listId } = await listing()
    await quickSaveLink(worker, { id: 1, url: HERE }, { url: 'https://blog.example.org/post' })
    expect(await storedText(worker, listId)).toContain(
      '[How a thing was made to work](https://blog.example.org/post)',
    )
    expect(browser.buttons.get(1)?.text).toBeDefined()
  })

  it('has the title that Firefox tells, and where nothing tells one, what its address says', async () => {
    const { browser, worker, listId } = await listing()
    browser.tabs.set(2, { url: 'https://withheld.example/' })
    const tab = { id: 2, url: 'https://withheld.example/' }
    await quickSaveLink(worker, tab, { url: 'https://a.example.org/x', text: 'Said by the browser' })
    await quickSaveLink(worker, tab, { url: 'https://a.example.org/how-to-read-a-paper.html' })
    const text = await storedText(worker, listId)
    expect(text).toContain('[Said by the browser](https://a.example.org/x)')
    expect(text).toContain('[How to read a paper](https://a.example.org/how-to-read-a-paper.html)')
  })

  it('is refused where no list could hold it', async () => {
    const { browser, worker, listId } = await listing()
    await quickSaveLink(worker, { id: 1, url: HERE }, { url: 'javascript:alert(1)', text: 'Do' })
    expect(await storedText(worker, listId)).toBe(LIST)
    expect(browser.signals.filter(({ kind }) => kind === 'libraryChanged')).toHaveLength(0)
  })

  it('is let go without a word when its page will not say more', async () => {
    const { browser, worker, listId } = await listing()
    browser.web.set('https://blog.example.org/post', JSON.stringify({ title: '', authors: [] }))
    await quickSaveLink(worker, { id: 1, url: HERE }, { url: 'https://blog.example.org/post' })
    const { db } = await worker.shelf()
    await until(async () => (await db.count('queue')) === 0)
    expect(await storedText(worker, listId)).toContain('blog.example.org/post')
  })
})
