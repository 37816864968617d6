import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets, withLineAtEndOf } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

const REASONERS =
  '- [Large Language Models are Zero-Shot Reasoners](https://arxiv.org/pdf/2205.11916), Jan. 29 2023.'
const REACT =
  '- [ReAct: Synergizing Reasoning and Acting in Language Models](https://arxiv.org/pdf/2210.03629), Mar. 10 2023.'

/** Hosts that the browser itself asks now and then. */
const BROWSERS_OWN = /\.(?:google|googleapis|gstatic)\.com$/

let session: Session
const { text: imported } = datedBullets()

const text = async () => (await libraryTexts(session.desk))[0] ?? ''

/** Makes the queue look as after a day of tries that failed; false until the first one did. */
function giveUp(desk: Page): Promise<boolean> {
  return desk.evaluate(
    () =>
      new Promise<boolean>((resolve, reject) => {
        const opening = indexedDB.open('listmark')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('queue', 'readwrite')
          const queue = writing.objectStore('queue')
          const getting = queue.getAll()
          let failed = false
          getting.onsuccess = () => {
            const rows: { tries: number }[] = getting.result
            failed = rows.length > 0 && rows.every(({ tries }) => tries > 0)
            if (failed) for (const row of rows) queue.put({ ...row, notBefore: Number.POSITIVE_INFINITY })
          }
          writing.oncomplete = () => {
            opening.result.close()
            resolve(failed)
          }
        }
      }),
  )
}

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', imported)
})

afterAll(() => session.close())

test('on a PDF the popup shows the paper, and saves it as from its abstract page', async () => {
  const page = await session.open(SAMPLE_URLS.pdf)
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, saying('badgeCanSave'))
  const popup = await session.popup(page)
  await waitUntil('the authors from the abstract page', async () =>
    (await popup.value('textbox', said('fieldAuthors'))).includes('Takeshi Kojima'),
  )
  expect(await popup.value('textbox', said('fieldTitle'))).toBe(
    'Large Language Models are Zero-Shot Reasoners',
  )
  await popup.fill('combobox', said('fieldSection'), 'Reasoning')
  await popup.press('Enter')
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect(await text()).toBe(withLineAtEndOf(imported, '### Reasoning', REASONERS))
  await session.badgeSaying(tabId, saying('badgeListed'))
})

test('a PDF saved without a network is in the list at once, shown as waiting once given up, and complete later', async () => {
  const before = await text()
  const page = await session.open('https://arxiv.org/pdf/2210.03629')
  session.internet.setOffline(true)
  const popup = await session.popup(page)
  await popup.fill('combobox', said('fieldSection'), 'Reasoning')
  await popup.press('Enter')
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
  expect(await text()).toContain('https://arxiv.org/pdf/2210.03629')
  expect((await text()).split('\n')).toHaveLength(before.split('\n').length + 1)

  await waitUntil('the first try to fail', () => giveUp(session.desk))
  await askWorker(session.desk, 'changeSettings', {})
  const tabId = await session.tabId(page)
  const stuck = await session.badgeSaying(tabId, new RegExp(said('badgeStuck')))
  expect(stuck.title.split('\n')[0]).toMatch(saying('badgeListed'))
  expect(stuck.text).toMatch(/^.!$/)

  session.internet.setOffline(false)
  await session.killWorker()
  await askWorker(session.desk, 'retryWaiting', {})
  const complete = withLineAtEndOf(before, '### Reasoning', REACT)
  await waitUntil('the entry to be completed', async () => (await text()) === complete, 20_000)
  await session.badgeSaying(tabId, saying('badgeListed'))
})

test('what is fetched is the work’s own abstract page alone, without cookies', async () => {
  const page = await session.open('https://arxiv.org/pdf/2106.09685')
  await session.launched.context.addCookies([
    { name: 'session', value: 'secret', url: 'https://arxiv.org', secure: true, sameSite: 'None' },
  ])
  const before = session.internet.hits.length
  const popup = await session.popup(page)
  const fetches = () =>
    session.internet.hits
      .slice(before)
      .filter(({ url, destination }) => destination === 'empty' && !BROWSERS_OWN.test(new URL(url).hostname))
  await waitUntil('the abstract page to be fetched', () => fetches().length > 0)
  await session.closePopup(popup)
  const fetched = fetches()
  expect(fetched.map(({ url }) => new URL(url).pathname)).toEqual(['/abs/2106.09685'])
  expect(fetched.map(({ cookie }) => cookie)).toEqual([undefined])
})
