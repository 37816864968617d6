import { afterAll, beforeAll, expect, test } from 'vitest'
import { askWorker, importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said } from '../support/words.ts'

const LIST = '# Papers\n\n## Agents\n\n- [AgentBench](https://arxiv.org/pdf/2308.03688), Aug. 7 2023.\n'

let session: Session

const text = async () => (await libraryTexts(session.desk))[0] ?? ''

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', LIST)
})

afterAll(() => session.close())

test('what was typed is there when the popup opens again on the page, and gone once it is saved', async () => {
  const page = await session.open('https://arxiv.org/abs/2210.03629')
  const first = await session.popup(page)
  await first.settled()
  await first.fill('textbox', said('fieldNote'), 'half a thought')
  await session.closePopup(first)

  const second = await session.popup(page)
  await second.settled()
  expect(await second.value('textbox', said('fieldNote'))).toBe('half a thought')
  await second.click('button', new RegExp(`^${said('save')}`))
  await second.saved()
  expect(await text()).toContain('half a thought')
  await second.click('button', said('undo'))
  await waitUntil('the save to be undone', async () => (await text()) === LIST)
  await session.closePopup(second)

  const third = await session.popup(page)
  await third.settled()
  expect(await third.value('textbox', said('fieldNote'))).toBe('')
  await session.closePopup(third)
})

test('an entry that was changed elsewhere meanwhile is asked about, and no note is overwritten', async () => {
  const page = await session.open('https://arxiv.org/abs/2308.03688')
  const seen = await askWorker(session.desk, 'openPage', { tabId: await session.tabId(page) })
  const entryId = seen.kind === 'page' ? seen.places[0]?.entryId : undefined
  if (entryId === undefined) throw new Error('the page is not listed')
  const popup = await session.popup(page)
  await popup.settled()
  await popup.fill('textbox', said('fieldNote'), 'what the popup says')
  await askWorker(session.desk, 'updateEntry', { entryId, set: { notes: 'what another window says' } })
  const save = () => popup.click('button', new RegExp(`^${said('saveChanges')}`))
  await save()
  const asked = (words: string) => document.body.innerText.includes(words)
  await popup.waitFor('the other note beside it', asked, 'what another window says')
  expect(await text()).not.toContain('what the popup says')
  await popup.click('button', said('addToMine'))
  await save()
  await waitUntil('both notes', async () =>
    /what the popup says[\s\S]*what another window says/.test(await text()),
  )
  await popup.saved()
  await askWorker(session.desk, 'updateEntry', { entryId, set: { notes: null } })
  await session.closePopup(popup)
  await waitUntil('the list as it was', async () => (await text()) === LIST)
})

test('a section is opened by the save that goes into it, seen before as it will be written', async () => {
  const page = await session.open('https://arxiv.org/abs/2106.09685')
  const popup = await session.popup(page)
  await popup.settled()
  await popup.fill('combobox', said('fieldSection'), 'Tuning')
  await popup.press('ArrowDown')
  await popup.press('ArrowUp')
  await popup.press('Enter')
  const line = () =>
    popup.target.evaluate(
      () =>
        document.querySelector<HTMLTextAreaElement>('.written:not([hidden]) #line-preview')?.value || null,
    )
  const seen = await waitUntil('the line to be shown', line)
  expect(await text()).toBe(LIST)
  await popup.click('button', new RegExp(`^${said('save')}`))
  await popup.saved()
  expect(await text()).toBe(`${LIST}\n## Tuning\n\n${seen}\n`)
  await session.closePopup(popup)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
