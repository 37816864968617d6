import { afterAll, beforeAll, expect, test } from 'vitest'
import { BLOG_POST_URL } from '../../samples/blog-page.ts'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { allowSite, withholdSites } from '../support/browser/extensions-page.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import type { Popup } from '../support/browser/popup.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
  await withholdSites(session.launched.context, session.launched.extensionId)
})

afterAll(() => session.close())

/** Opens the popup on a withheld site: Chromium spends the first click on the scripts that it held back. */
async function popupAfterSecondClick(page: Awaited<ReturnType<Session['open']>>): Promise<Popup> {
  const tabId = await session.tabId(page)
  expect((await session.badge(tabId)).text).toBe('')
  await session.clickButton(page)
  await session.badgeSaying(tabId, saying('badgeCanSave'))
  return session.popup(page)
}

test('on a withheld site the popup reads the page by the click, says what is withheld, and saves', async () => {
  const popup = await popupAfterSecondClick(await session.open(SAMPLE_URLS.unlisted))
  expect(await popup.value('textbox', said('fieldTitle'))).toBe(
    'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
  )
  expect(await popup.text()).toContain(said('siteWithheld', 'arxiv.org'))
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect((await libraryTexts(session.desk))[0]).toContain('Chain-of-Thought Prompting')
})

test('the button asks the browser for that site alone; once that is allowed the badge needs no click', async () => {
  const post = await session.open(BLOG_POST_URL)
  const popup = await popupAfterSecondClick(post)
  // The browser's own question cannot be answered here: it is noted, and answered on the page of extensions.
  await popup.target.evaluate(() => {
    const request = (asked: object) => {
      document.documentElement.dataset['asked'] = JSON.stringify(asked)
    }
    Object.assign(chrome.permissions, { request })
  })
  await popup.click('button', said('allowSite'))
  const asked = await waitUntil('the browser to be asked', () =>
    popup.target.evaluate(() => document.documentElement.dataset['asked'] ?? null),
  )
  expect(JSON.parse(asked)).toEqual({ origins: ['https://lilianweng.github.io/*'] })
  const { context, extensionId } = session.launched
  await allowSite(context, extensionId, 'https://lilianweng.github.io/*')

  const again = await session.open(BLOG_POST_URL)
  await session.badgeSaying(await session.tabId(again), saying('badgeCanSave'))
  await again.close()
  const free = await session.popup(post)
  expect(await free.text()).not.toContain(said('siteWithheld', 'lilianweng.github.io'))
  await session.closePopup(free)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
