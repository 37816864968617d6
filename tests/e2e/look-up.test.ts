import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { arxivWork } from '../../samples/arxiv-works.ts'
import { htmlPage } from '../../samples/html.ts'
import type { Site } from '../../samples/site.ts'
import { pressCommand } from '../support/browser/command.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

const DOI = '10.1145/3442188.3445922'
const ARTICLE_URL = `https://dl.acm.org/doi/${DOI}`
const SLOW_URL = 'https://slow.example.org/an-essay-that-never-ends'
const IDS = ['2504.10001', '2504.10002', '2504.10003']

/** A publisher's page that tells nothing but a title, and says nothing to anyone without cookies. */
const publisher: Site = ({ href, hostname }) => {
  if (href === ARTICLE_URL) {
    return {
      type: 'text/html',
      body: htmlPage(
        'On the Dangers of Stochastic Parrots',
        '',
        '<h1>On the Dangers of Stochastic Parrots</h1>',
      ),
    }
  }
  return hostname === 'doi.org' ? { status: 403, type: 'text/plain', body: 'no' } : null
}

const crossref: Site = ({ hostname, pathname }) => {
  if (hostname !== 'api.crossref.org' || pathname !== `/works/${encodeURIComponent(DOI)}`) return null
  const author = [{ given: 'Emily M.', family: 'Bender' }]
  const message = {
    DOI,
    title: ['On the Dangers of Stochastic Parrots'],
    author,
    issued: { 'date-parts': [[2021, 3, 3]] },
  }
  return { type: 'application/json', body: JSON.stringify({ status: 'ok', message }) }
}

const arxivApi: Site = ({ hostname, pathname, searchParams }) => {
  if (hostname !== 'export.arxiv.org' || pathname !== '/api/query') return null
  const entries = (searchParams.get('id_list') ?? '').split(',').map(
    (id) => `<entry><id>http://arxiv.org/abs/${id}v1</id><updated>2025-04-14T10:00:00Z</updated>
      <title>${arxivWork(id).title}</title><author><name>Ada Lovelace</name></author></entry>`,
  )
  return {
    type: 'application/atom+xml; charset=utf-8',
    body: `<?xml version="1.0"?><feed>${entries.join('')}</feed>`,
  }
}

const slow: Site = ({ href }) =>
  href === SLOW_URL
    ? {
        type: 'text/html',
        body: '<!doctype html><title>An essay that never ends</title><p>It begins',
        unfinished: true,
      }
    : null

const sites = [publisher, crossref, arxivApi, slow]
const profile = mkdtempSync(path.join(tmpdir(), 'listmark-profile-'))
const { text: imported } = datedBullets()
let session: Session

const text = async () => (await libraryTexts(session.desk))[0] ?? ''
const hitsOn = (host: string) => session.internet.hits.filter(({ url }) => new URL(url).hostname === host)

beforeAll(async () => {
  session = await Session.start({ sites, profile })
  await importByMessage(session.desk, 'papers.md', imported)
})

afterAll(async () => {
  await session.close()
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

test('a page saved by the command stands in the list before it has answered, though the worker dies then', async () => {
  const page = await session.launched.context.newPage()
  await page.goto(SLOW_URL, { waitUntil: 'commit' })
  const press = await pressCommand(page)
  await press()
  await waitUntil('the page in the list', async () => (await text()).includes(SLOW_URL))
  await session.killWorker()
  expect((await text()).split(SLOW_URL)).toHaveLength(2)
  await page.close()
})

test('Crossref is asked only once it is switched on, for what the work’s own page does not tell', async () => {
  const page = await session.open(ARTICLE_URL)
  const popup = await session.popup(page)
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  await waitUntil('the work’s own page to be asked', () => hitsOn('doi.org').length > 0)
  await askWorker(session.desk, 'retryWaiting', {})
  await waitUntil('it to be asked again', () => hitsOn('doi.org').length > 1)
  expect(hitsOn('api.crossref.org')).toEqual([])

  await askWorker(session.desk, 'changeSettings', { askCrossref: true })
  await askWorker(session.desk, 'retryWaiting', {})
  await waitUntil(
    'the date from Crossref',
    async () => (await text()).includes(`${DOI}), Mar. 3 2021.`),
    20_000,
  )
  expect(hitsOn('api.crossref.org').map(({ url, cookie }) => [new URL(url).pathname, cookie])).toEqual([
    [`/works/${encodeURIComponent(DOI)}`, undefined],
  ])
})

test('papers saved without a network are completed after the browser was opened again, by one request to arXiv', async () => {
  const pages = []
  for (const id of IDS) pages.push(await session.open(`https://arxiv.org/pdf/${id}`))
  session.internet.setOffline(true)
  for (const page of pages) await (await pressCommand(page))()
  await waitUntil('all of them in the list', async () => {
    const now = await text()
    return IDS.every((id) => now.includes(`/pdf/${id}`))
  })
  await session.close()

  session = await Session.start({ sites, profile })
  const library = await session.openOwn('options/options.html')
  await library.getByText(said('waitingWhich')).click()
  await library.getByRole('button', { name: said('tryAgain') }).click()
  await waitUntil(
    'all of them to be complete',
    async () => {
      const now = await text()
      return IDS.every((id) =>
        now.includes(`[${arxivWork(id).title}](https://arxiv.org/pdf/${id}), Apr. 14 2025.`),
      )
    },
    20_000,
  )
  const asked = hitsOn('export.arxiv.org').map(({ url }) => new URL(url).searchParams.get('id_list'))
  expect(asked).toEqual([IDS.join(',')])
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
