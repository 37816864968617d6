import { afterAll, beforeAll, expect, test } from 'vitest'
import { pressCommand } from '../support/browser/command.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'

const TABS = 20

let session: Session
const { text: imported } = datedBullets()

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', imported)
})

afterAll(() => session.close())

test('twenty papers saved by the command in one go are all in the list, once each', async () => {
  const ids = Array.from({ length: TABS }, (_, n) => `2504.${String(10_000 + n)}`)
  const pages = await Promise.all(ids.map((id) => session.open(`https://arxiv.org/abs/${id}`)))
  const presses = await Promise.all(pages.map((page) => pressCommand(page)))
  const began = Date.now()
  for (const press of presses) await press()
  console.log(`20 save commands in ${Date.now() - began} ms`)

  const counts = (text: string) => ids.map((id) => text.split(`/pdf/${id})`).length - 1)
  const text = await waitUntil('all twenty in the list', async () => {
    const [text = ''] = await libraryTexts(session.desk)
    return counts(text).every((count) => count > 0) ? text : null
  })
  expect(counts(text)).toEqual(ids.map(() => 1))
  const before = imported.split('\n')
  const added = text.split('\n').filter((line) => !before.includes(line))
  expect(added).toHaveLength(TABS)
  expect(
    text
      .split('\n')
      .filter((line) => !added.includes(line))
      .join('\n'),
  ).toBe(imported)
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
