import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { withholdSites } from '../support/browser/extensions-page.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
  await withholdSites(session.launched.context, session.launched.extensionId)
})

afterAll(() => session.close())

test('on a withheld site the popup reads the page by the click, says what is withheld, and saves', async () => {
  const page = await session.open(SAMPLE_URLS.unlisted)
  const tabId = await session.tabId(page)
  expect((await session.badge(tabId)).text).toBe('')
  // Chromium spends the first click on the scripts that it held back; the next one opens the popup.
  await session.clickButton(page)
  await session.badgeSaying(tabId, saying('badgeCanSave'))
  const popup = await session.popup(page)
  expect(await popup.value('textbox', said('fieldTitle'))).toBe(
    'Chain-of-Thought Prompting Elicits Reasoning in Large Language Models',
  )
  expect(await popup.text()).toContain(said('siteWithheld', 'arxiv.org'))
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect((await libraryTexts(session.desk))[0]).toContain('Chain-of-Thought Prompting')
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
