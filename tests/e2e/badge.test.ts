import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { importByMessage } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { saying } from '../support/words.ts'

const listed = saying('badgeListed')
const canSave = saying('badgeCanSave')
const nothing = saying('badgeNothing')

/** A site that changes its address and its content without a load, as many do. */
const inPageSite: Site = ({ hostname }) =>
  hostname === 'in-page.example'
    ? html(htmlPage('Start', '<meta property="og:type" content="website">', '<h1>Start</h1>'))
    : null

let session: Session

beforeAll(async () => {
  session = await Session.start({ sites: [inPageSite] })
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
})

afterAll(() => session.close())

test('three states look different and say in words what they are', async () => {
  const states = [
    { url: SAMPLE_URLS.listed, words: listed },
    { url: SAMPLE_URLS.unlisted, words: canSave },
    { url: SAMPLE_URLS.ordinary, words: nothing },
  ]
  const texts: string[] = []
  for (const { url, words } of states) {
    const page = await session.open(url)
    texts.push((await session.badgeSaying(await session.tabId(page), words)).text)
  }
  expect(new Set(texts).size).toBe(states.length)
})

test('every form of a paper’s address is recognised', async () => {
  for (const url of [
    'https://arxiv.org/abs/2305.14314v1',
    'https://arxiv.org/pdf/2305.14314',
    'https://arxiv.org/pdf/2305.14314v1',
    'https://arxiv.org/html/2305.14314',
  ]) {
    const page = await session.open(url)
    await session.badgeSaying(await session.tabId(page), listed)
    await page.close()
  }
})

test('a listing of papers is itself nothing to save', async () => {
  const page = await session.open(SAMPLE_URLS.listing)
  await session.badgeSaying(await session.tabId(page), nothing)
})

test('the badge follows a navigation within the page', async () => {
  const page = await session.open('https://in-page.example/')
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, nothing)
  await page.evaluate(() => {
    history.pushState(null, '', '/posts/a-story')
    document.title = 'A Story'
    document.head.insertAdjacentHTML(
      'beforeend',
      '<meta property="article:published_time" content="2024-05-01">',
    )
    document.querySelector('meta[property="og:type"]')?.setAttribute('content', 'article')
    document.body.innerHTML = '<article><h1>A Story</h1><p>Told here.</p></article>'
  })
  await session.badgeSaying(tabId, canSave)
  await page.goBack()
  await page.evaluate(() => {
    document.title = 'Start'
    document.querySelector('meta[property="article:published_time"]')?.remove()
    document.querySelector('meta[property="og:type"]')?.setAttribute('content', 'website')
    document.body.innerHTML = '<h1>Start</h1>'
  })
  await session.badgeSaying(tabId, nothing)
})

test('a tab shows its own state, whichever was visited last, also after the worker has died', async () => {
  const first = await session.open(SAMPLE_URLS.listed)
  const second = await session.open(SAMPLE_URLS.unlisted)
  const firstTab = await session.tabId(first)
  const secondTab = await session.tabId(second)
  for (const kill of [false, true]) {
    if (kill) await session.killWorker()
    await first.bringToFront()
    await session.badgeSaying(firstTab, listed)
    await second.bringToFront()
    await session.badgeSaying(secondTab, canSave)
  }
})

test('one tab that goes from page to page never shows the state of the page before', async () => {
  const page = await session.open(SAMPLE_URLS.listed)
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, listed)
  await page.goto(SAMPLE_URLS.ordinary)
  await session.badgeSaying(tabId, nothing)
  await page.goto(SAMPLE_URLS.unlisted)
  await session.badgeSaying(tabId, canSave)
  await page.goBack()
  await session.badgeSaying(tabId, nothing)
  await page.goBack()
  await session.badgeSaying(tabId, listed)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
