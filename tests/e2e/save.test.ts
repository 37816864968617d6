import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { MODIFIER } from '../support/browser/keys.ts'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets, withLineAtEndOf } from '../support/dated-bullets.ts'
import { said, saying } from '../support/words.ts'

let session: Session
const { text: imported } = datedBullets()

const text = async () => (await libraryTexts(session.desk))[0] ?? ''

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', imported)
})

afterAll(() => session.close())

test('tags are chips: Enter makes one, arrows complete from the list, Backspace takes the last away', async () => {
  const page = await session.open('https://arxiv.org/abs/2210.03629')
  const popup = await session.popup(page)
  await popup.focus('combobox', said('fieldTags'))
  await popup.type('made up tag')
  await popup.press('Enter')
  await popup.type('interp')
  await popup.press('ArrowDown')
  await popup.press('Enter')
  await popup.type('oops')
  await popup.press('Enter')
  await popup.press('Backspace')
  const removers = (await popup.parts()).filter(
    ({ role, name }) => role === 'button' && name.startsWith(said('tagRemove', '')),
  )
  expect(removers.map(({ name }) => name)).toEqual([
    said('tagRemove', 'made up tag'),
    said('tagRemove', 'interpretability'),
  ])
  await session.closePopup(popup)
  expect(await text()).toBe(imported)
})

test('Ctrl with Enter saves from within the note, and Undo takes the save back to the byte', async () => {
  const page = await session.open('https://arxiv.org/abs/2305.10601')
  const popup = await session.popup(page)
  await popup.fill('textbox', said('fieldNote'), 'to read on the train')
  await popup.press('Enter', MODIFIER.control)
  await popup.saved()
  expect(await text()).toContain('to read on the train')
  await popup.click('button', said('undo'))
  await waitUntil('the save to be undone', async () => (await text()) === imported)
  await session.closePopup(popup)
  await session.badgeSaying(await session.tabId(page), saying('badgeCanSave'))
})

test('a listed page opens as its entry: marked as read, edited and removed, each with a way back', async () => {
  const page = await session.open(SAMPLE_URLS.listed)
  const tabId = await session.tabId(page)
  const popup = await session.popup(page)
  expect(await popup.value('textbox', said('fieldTitle'))).toContain('QLoRA')
  await popup.click('button', said('markRead'))
  await popup.saved()
  await session.badgeSaying(tabId, new RegExp(`\\(${said('badgeRead')}\\)$`))
  expect(await text()).toBe(imported)

  await popup.fill('combobox', said('fieldTags'), 'peft')
  await popup.press('Enter')
  await popup.click('button', new RegExp(said('saveChanges')))
  await waitUntil('the tag in the file', async () => (await text()) !== imported)
  const line = imported.split('\n').find((each) => each.includes('2305.14314')) ?? ''
  expect(await text()).toBe(imported.replace(line, `${line} \`peft\`.`))
  await popup.click('button', said('undo'))
  await waitUntil('the tag to be undone', async () => (await text()) === imported)

  await popup.click('button', said('remove'))
  await waitUntil('the line to be removed', async () => (await text()) === imported.replace(`${line}\n`, ''))
  await session.badgeSaying(tabId, saying('badgeCanSave'))
  await popup.click('button', said('undo'))
  await waitUntil('the line to be back', async () => (await text()) === imported)
  await session.badgeSaying(tabId, saying('badgeListed'))
  await session.closePopup(popup)
})

test('an entry is moved to another section from the popup, and back by Undo', async () => {
  const popup = await session.popup(await session.open(SAMPLE_URLS.listed))
  await popup.fill('combobox', said('fieldSection'), 'Evaluation')
  await popup.press('Enter')
  await popup.click('button', new RegExp(said('saveChanges')))
  const line = imported.split('\n').find((each) => each.includes('2305.14314')) ?? ''
  const moved = withLineAtEndOf(imported.replace(`${line}\n`, ''), '### Evaluation', line)
  await waitUntil('the line to be moved', async () => (await text()) === moved)
  await popup.click('button', said('undo'))
  await waitUntil('the move to be undone', async () => (await text()) === imported)
  await session.closePopup(popup)
})

test('with one-click saving a click saves, and the popup opens as the saved entry with Undo', async () => {
  await askWorker(session.desk, 'changeSettings', { oneClickSave: true })
  const page = await session.open('https://arxiv.org/abs/2106.09685')
  const popup = await session.popup(page)
  await popup.saved()
  expect(await text()).toContain('arxiv.org/pdf/2106.09685')
  await popup.click('button', said('undo'))
  await waitUntil('the save to be undone', async () => (await text()) === imported)
  await session.closePopup(popup)
  await askWorker(session.desk, 'changeSettings', { oneClickSave: false })
})

test('the entry of the context menu saves the page that it was opened on', async () => {
  const page = await session.open('https://arxiv.org/abs/2001.08361')
  const tabId = await session.tabId(page)
  await session.badgeSaying(tabId, saying('badgeCanSave'))
  await session.chooseFromContextMenu('save-page', tabId)
  await waitUntil('the paper in the list', async () => (await text()).includes('/pdf/2001.08361)'))
  await session.badgeSaying(tabId, saying('badgeListed'))
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
