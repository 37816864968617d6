import { mkdirSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, type Site } from '../../samples/site.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { said, saying } from '../support/words.ts'

const TITLE = 'Learning to Summarize with Human Feedback in the Wild'
const LIST = `# Reading\n\n## Papers\n\n- [${TITLE}](https://arxiv.org/abs/2401.00001), Jan. 1 2024.\n`
const PUBLISHED = 'https://openreview.net/forum?id=OUIFPHEgJU'
const OTHER = 'https://openreview.net/forum?id=AbCdEfGhIj'

const HEAD = `<meta name="citation_title" content="${TITLE}"><meta name="citation_author" content="Lovelace, Ada">`

/** A publication of a preprint, twice. */
const site: Site = ({ hostname }) =>
  hostname === 'openreview.net' ? html(htmlPage(TITLE, HEAD, `<h1>${TITLE}</h1>`)) : null

let session: Session
const shots = process.env['LISTMARK_SHOTS']

beforeAll(async () => {
  session = await Session.start({
    sites: [site],
    colorScheme: process.env['LISTMARK_DARK'] ? 'dark' : 'light',
  })
  await importByMessage(session.desk, 'reading.md', LIST)
  if (shots) mkdirSync(shots, { recursive: true })
})

afterAll(() => session.close())

test('a publication of a listed preprint is probably listed, and listed once its reader says so', async () => {
  const page = await session.open(PUBLISHED)
  const tabId = await session.tabId(page)
  const badge = await session.badgeSaying(tabId, saying('badgeProbable'))
  expect(badge.text).toBe('+')
  const popup = await session.popup(page)
  expect(await popup.text()).toContain(said('probableTitle'))
  await popup.still()
  expect(await barriers((code) => popup.target.run(code))).toEqual([])
  if (shots) await popup.screenshot(`${shots}/probable.png`)
  await popup.click('button', said('probableSame'))
  await popup.waitFor(
    'the entry to be shown',
    (word) => document.body.innerText.includes(word),
    said('doneSameWork'),
  )
  if (shots) await popup.screenshot(`${shots}/same-work.png`)
  await session.closePopup(popup)
  await session.badgeSaying(tabId, saying('badgeListed'))
  expect(await libraryTexts(session.desk)).toEqual([LIST])
})

test('another work is not asked about again, and stays to be saved', async () => {
  const page = await session.open(OTHER)
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, saying('badgeProbable'))
  const popup = await session.popup(page)
  await popup.click('button', said('probableApart'))
  await popup.waitFor('the question to go', () => document.querySelector('.probable') === null)
  await popup.waitFor('the focus to move on', () => document.activeElement?.id === 'save-tags')
  await session.closePopup(popup)
  await session.badgeSaying(tabId, saying('badgeCanSave'))
  const again = await session.popup(page)
  expect(await again.text()).not.toContain(said('probableTitle'))
  await session.closePopup(again)
  expect(await session.problems()).toEqual([])
})
