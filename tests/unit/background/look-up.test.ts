import { describe, expect, it } from 'vitest'
import type { Background } from '../../../src/background/background.ts'
import { saveEntry } from '../../../src/background/library/save-entry.ts'
import { waitIn } from '../../../src/background/pages/fetch-text.ts'
import { nextTry } from '../../../src/background/queue/back-off.ts'
import { manners } from '../../../src/background/queue/manners.ts'
import type { ListId } from '../../../src/model/library.ts'
import { arxivApiUrl } from '../../../src/sources/arxiv-api.ts'
import { crossrefUrl } from '../../../src/sources/crossref.ts'
import { writeSettings } from '../../../src/store/write-settings.ts'
import { fakeBrowser, storedText, until, workerWith } from './fake-browser.ts'

const LIST = '## Papers\n\n- [One](https://arxiv.org/pdf/2401.00001), Jan. 1 2024.\n'
const DOI = '10.1145/3442188.3445922'

/** Saves an entry of which title and date are only guessed. */
async function saveBare(worker: Background, listId: ListId, url: string, from: string) {
  const save = {
    listId,
    section: ['Papers'],
    entry: { title: `At ${url}`, url },
    kept: {},
    complete: { url: from, wanted: ['title', 'date', 'authors'] as const },
  }
  const answer = await saveEntry(await worker.shelf(), save)
  if (answer.kind !== 'changed') throw new Error(JSON.stringify(answer))
}

const entry = (id: string, title: string) =>
  `<entry><id>http://arxiv.org/abs/${id}v2</id><updated>2024-02-03T10:00:00Z</updated><published>2023-01-01T10:00:00Z</published>
   <title>${title}</title><summary>About it.</summary><author><name>Ada Lovelace</name></author></entry>`
const feed = (...entries: string[]) => ({
  type: 'application/atom+xml; charset=utf-8',
  body: `<?xml version="1.0"?><feed><title>query</title>${entries.join('')}</feed>`,
})

describe('several papers at arXiv', () => {
  const ids = ['2402.00002', '2402.00003', '2402.00004']

  it('are completed by one request to its API, those left out by their own pages later', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    for (const id of ids)
      await saveBare(worker, listId, `https://arxiv.org/pdf/${id}`, `https://arxiv.org/abs/${id}`)
    browser.web.set(
      arxivApiUrl(ids),
      feed(entry('2402.00002', 'Two &amp; a bit'), entry('2402.00003', 'Three')),
    )
    worker.wakeQueue()
    const { db } = await worker.shelf()
    await until(async () => (await db.count('queue')) === 1)
    await until(async () => (await db.getAll('queue'))[0]?.tries === 1)
    expect(browser.fetched).toEqual([arxivApiUrl(ids)])
    const text = await storedText(worker, listId)
    expect(text).toContain('[Two & a bit](https://arxiv.org/pdf/2402.00002), Feb. 3 2024.')
    expect(text).toContain('[Three](https://arxiv.org/pdf/2402.00003), Feb. 3 2024.')
    expect((await db.getAll('queue'))[0]).toMatchObject({ why: 'unfit' })
  })
})

describe('a work with a DOI whose own page says nothing', () => {
  const url = `https://doi.org/${DOI}`
  const registered = {
    type: 'application/json',
    body: JSON.stringify({
      message: {
        DOI: DOI.toUpperCase(),
        title: ['On the Dangers of Stochastic Parrots'],
        author: [{ given: 'Emily M.', family: 'Bender' }],
        'published-print': { 'date-parts': [[2021, 3, 3]] },
      },
    }),
  }

  it('is completed by Crossref once that is switched on, and not before', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    await saveBare(worker, listId, url, url)
    browser.web.set(crossrefUrl(DOI), registered)
    worker.wakeQueue()
    const { db } = await worker.shelf()
    await until(async () => (await db.getAll('queue'))[0]?.tries === 1)
    expect(browser.fetched).toEqual([url])
    await writeSettings(db, { askCrossref: true })
    const [row] = await db.getAll('queue')
    if (row) await db.put('queue', { ...row, notBefore: 0 })
    worker.wakeQueue()
    await until(async () => (await db.count('queue')) === 0)
    expect(await storedText(worker, listId)).toContain(
      `[On the Dangers of Stochastic Parrots](${url}), Mar. 3 2021.`,
    )
  })

  it('waits as long as Crossref asks', async () => {
    const browser = fakeBrowser()
    const { worker, listId } = await workerWith(browser, LIST)
    await writeSettings((await worker.shelf()).db, { askCrossref: true })
    await saveBare(worker, listId, url, url)
    browser.web.set(url, { status: 503, body: '', retryAfter: '7200' })
    worker.wakeQueue()
    const { db } = await worker.shelf()
    await until(async () => (await db.getAll('queue'))[0]?.tries === 1)
    const [row] = await db.getAll('queue')
    expect(row?.why).toBe('refused')
    expect((row?.notBefore ?? 0) - browser.time).toBeGreaterThan(7_190_000)
  })
})

describe('manners', () => {
  it('let arXiv rest for three seconds between two requests, whatever its host, and others for one', async () => {
    let time = 0
    const waited: number[] = []
    const polite = manners(
      async (milliseconds) => {
        waited.push(milliseconds)
        time += milliseconds
      },
      () => time,
    )
    for (const url of [
      'https://arxiv.org/abs/1',
      'https://export.arxiv.org/api/query',
      'https://example.org/',
    ])
      expect(await polite.turn(url)).toBe(0)
    await polite.turn('https://example.org/b')
    expect(waited).toEqual([3000, 1000])
  })

  it('leave a host alone that asked for it', async () => {
    const polite = manners(
      async () => {},
      () => 0,
    )
    polite.leaveAlone('https://example.org/a', 60_000)
    expect(await polite.turn('https://example.org/b')).toBe(60_000)
    expect(await polite.turn('https://example.net/')).toBe(0)
  })
})

describe('waits', () => {
  it('are as long as a server asks, in seconds or until a moment, and never endless', () => {
    expect(waitIn('120', 0)).toBe(120_000)
    expect(waitIn('Thu, 01 Jan 1970 00:01:00 GMT', 0)).toBe(60_000)
    expect(waitIn('999999999', 0)).toBe(86_400_000)
    for (const nonsense of [null, '', 'soon', '-5', '1e9']) expect(waitIn(nonsense, Date.now())).toBe(0)
  })

  it('are spread, so that what failed together does not come back together', () => {
    expect(nextTry(0, 0, 0)).toBe(60_000)
    expect(nextTry(0, 0, 0.99)).toBeGreaterThan(70_000)
    expect(nextTry(0, 0, 0, 500_000)).toBe(500_000)
  })
})
