import { describe, expect, it } from 'vitest'
import { receive } from '../../../src/background/receive.ts'
import { MAX_LINKS } from '../../../src/messages/marks.ts'
import type { MessageName, Protocol } from '../../../src/messages/protocol.ts'
import { openReply } from '../../../src/messages/reply.ts'
import { fakeBrowser, until, workerWith } from './fake-browser.ts'

const OWN = { id: 'own', origin: 'chrome-extension://own' }
const LIST = `## Reasoning

- [ ] [To read](https://arxiv.org/abs/2305.00001), May 1 2023.
- [x] [Read](https://arxiv.org/abs/2305.00003), May 3 2023.
- [ ] [Read once more](https://arxiv.org/abs/2305.00003v2)
`
const LISTING = 'https://arxiv.org/list/cs.CL/recent'
const BLOG = 'https://blog.example/post'

async function start() {
  const browser = fakeBrowser()
  browser.tabs.set(1, { url: LISTING })
  const { worker } = await workerWith(browser, LIST)
  const from = (url: string) => ({ id: 'own', url, tab: { id: 1 }, frameId: 0 })
  const said = async <Name extends MessageName>(name: Name, ask: Protocol[Name]['ask'], sender: object) =>
    openReply(await receive(worker, OWN, { name, ask }, sender)) as Protocol[Name]['answer']
  return {
    browser,
    worker,
    content: <Name extends MessageName>(name: Name, ask: Protocol[Name]['ask'], url = LISTING) =>
      said(name, ask, from(url)),
    page: <Name extends MessageName>(name: Name, ask: Protocol[Name]['ask']) =>
      said(name, ask, { id: 'own', url: 'chrome-extension://own/popup/popup.html' }),
  }
}

describe('marks', () => {
  it('are for the links to listed works, each as far as its furthest entry, whatever URL shows it', async () => {
    const { content } = await start()
    const urls = [
      'https://arxiv.org/abs/2401.99999',
      'https://export.arxiv.org/pdf/2305.00001v4',
      'https://doi.org/10.48550/arXiv.2305.00003',
      'https://arxiv.org/html/2305.00001',
      'javascript:alert(1)',
      'https://user:word@arxiv.org/abs/2305.00001',
    ]
    expect(await content('linksSeen', { page: LISTING, urls })).toEqual({
      mode: 'known',
      marks: [
        { at: 1, like: 1, status: 'unread' },
        { at: 2, like: 2, status: 'read' },
        { at: 3, like: 1, status: 'unread' },
      ],
    })
  })

  it('are known sites’ only, unless they are wanted everywhere, and never on a site put off or kept quiet', async () => {
    const { content, page } = await start()
    const seen = (url: string) =>
      content('pageSeen', { page: { kind: 'other', url, title: '' } }, url).then(({ mode }) => mode)
    expect([await seen(LISTING), await seen(BLOG)]).toEqual(['known', 'off'])
    await page('changeSettings', { marks: 'everywhere' })
    expect([await seen(LISTING), await seen(BLOG)]).toEqual(['known', 'guarded'])
    await page('changeSettings', { marksOffSites: [' ArXiv.org '] })
    expect([await seen(LISTING), await seen(BLOG)]).toEqual(['off', 'guarded'])
    await page('changeSettings', { marksOffSites: [], quietSites: ['blog.example'] })
    expect([await seen(LISTING), await seen(BLOG)]).toEqual(['known', 'off'])
    await page('changeSettings', { marks: 'never' })
    expect([await seen(LISTING), await seen(BLOG)]).toEqual(['off', 'off'])
  })

  it('tell a page nothing where they are off, nor a page that speaks for another one', async () => {
    const { content, worker, browser } = await start()
    const url = 'https://arxiv.org/abs/2305.00001'
    for (const [page, sender] of [
      [BLOG, BLOG],
      [LISTING, BLOG],
    ] as const) {
      expect(await content('linksSeen', { page, urls: [url] }, sender)).toEqual({ mode: 'off', marks: [] })
      expect(await content('markFacts', { page, url }, sender)).toBeNull()
      await content('openMark', { page, url }, sender)
      await content('setMark', { page, url, status: 'read' }, sender)
    }
    expect(browser.opened).toEqual([])
    const db = (await worker.shelf()).db
    expect((await db.getAll('entries'))[0]?.fields.status).toBe('unread')
  })

  it('refuse more links than a message may hold, and overlong ones', async () => {
    const { content } = await start()
    const many = Array.from({ length: MAX_LINKS + 1 }, () => 'https://a.org')
    await expect(content('linksSeen', { page: LISTING, urls: many })).rejects.toThrow('urls')
    await expect(content('linksSeen', { page: LISTING, urls: ['x'.repeat(10_000)] })).rejects.toThrow('urls')
  })

  it('say list, section, status and date of every place', async () => {
    const { content } = await start()
    const facts = await content('markFacts', { page: LISTING, url: 'https://arxiv.org/abs/2305.00003' })
    expect(facts).toMatchObject({ title: 'Read', status: 'read' })
    expect(facts?.lines).toHaveLength(2)
    expect(facts?.lines[0]).toContain('Reasoning')
    expect(facts?.lines[0]).toContain('2023')
    expect(await content('markFacts', { page: LISTING, url: 'https://arxiv.org/abs/2401.99999' })).toBeNull()
  })

  it('open their entry, change its status, and tell the tabs that something has changed', async () => {
    const { content, browser, worker } = await start()
    const url = 'https://arxiv.org/abs/2305.00001'
    await content('openMark', { page: LISTING, url })
    expect(browser.opened).toHaveLength(1)
    await content('setMark', { page: LISTING, url, status: 'read' })
    expect((await content('linksSeen', { page: LISTING, urls: [url] })).marks).toEqual([
      { at: 0, like: 0, status: 'read' },
    ])
    const row = await (await worker.shelf()).db.get('entries', browser.opened[0] as never)
    expect(row?.fields.status).toBe('read')
    await until(() =>
      browser.asked.some(({ message }) => (message as { kind?: string }).kind === 'worksChanged'),
    )
  })
})
