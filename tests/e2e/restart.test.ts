import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BLOG_POST_URL } from '../../samples/blog-page.ts'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { saying } from '../support/words.ts'

const listed = saying('badgeListed')
const canSave = saying('badgeCanSave')
const { text: imported } = datedBullets()
const profiles: string[] = []

function newProfile(): string {
  const profile = mkdtempSync(path.join(tmpdir(), 'listmark-profile-'))
  profiles.push(profile)
  return profile
}

afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
})

/** The tab that shows an address, brought to the front as a click on it does. */
function showTab(session: Session, url: string): Promise<number> {
  const show = () =>
    session.desk.evaluate(async (url) => {
      const [tab] = await chrome.tabs.query({ url })
      if (tab?.id !== undefined) await chrome.tabs.update(tab.id, { active: true })
      return tab?.id ?? null
    }, url)
  return waitUntil(`a tab with ${url}`, show)
}

test('after the browser was closed and opened again, its tabs and the library are as they were', async () => {
  const profile = newProfile()
  const before = await Session.start({ profile })
  await importByMessage(before.desk, 'papers.md', imported)
  await before.open(SAMPLE_URLS.listed)
  const last = await before.open(BLOG_POST_URL)
  await before.badgeSaying(await before.tabId(last), canSave)
  await before.close()

  const after = await Session.start({ profile, restore: true })
  try {
    expect(await libraryTexts(after.desk)).toEqual([imported])
    await after.badgeSaying(await showTab(after, BLOG_POST_URL), canSave)
    await after.badgeSaying(await showTab(after, SAMPLE_URLS.listed), listed)
    expect(await after.problems()).toEqual([])
  } finally {
    await after.close()
  }
})

test('a page that was open before the extension was updated has its badge again as soon as it is looked at', async () => {
  const session = await Session.start()
  try {
    await importByMessage(session.desk, 'papers.md', imported)
    const post = await session.open(BLOG_POST_URL)
    await session.badgeSaying(await session.tabId(post), canSave)
    const { cdp } = session.launched
    await cdp.send('Extensions.loadUnpacked', { path: path.resolve('dist/test') })
    const library = await session.openOwn('options/options.html')
    const badge = () =>
      library.evaluate(async (url) => {
        const [tab] = await chrome.tabs.query({ url })
        if (tab?.id === undefined) return ''
        await chrome.tabs.update(tab.id, { active: true })
        return chrome.action.getTitle({ tabId: tab.id })
      }, BLOG_POST_URL)
    await waitUntil('the button to say that it can be saved', async () => canSave.test(await badge()))
  } finally {
    await session.close()
  }
})
