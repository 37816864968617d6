import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { BLOG_POST_URL } from '../../samples/blog-page.ts'
import { libraryTexts } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { saveByMessage } from '../support/sync/save-by-message.ts'
import { said } from '../support/words.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'listmark-permission-'))
const profile = path.join(folder, 'profile')
const file = path.join(folder, 'papers.md')
const START = '# Papers\n\n- [One](https://one.example/)\n- [Two](https://two.example/)\n'
const saves = [1, 2, 3, 4, 5].map((n) => ({ title: `Saved ${n}`, url: `https://saved.example/${n}` }))

const onDisk = () => readFileSync(file, 'utf8')

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

test('what is saved while the browser withholds the file waits, is told, and is written once it is allowed again', async () => {
  writeFileSync(file, START)
  const allowed = await Session.start({ profile, writableFiles: [file] })
  const first = await LibraryPage.open(allowed)
  await first.dropFile(file)
  await first.confirmImport()
  await first.page.getByText(/^In step with papers\.md/).waitFor()
  await allowed.close()

  const withheld = await Session.start({ profile, writableFiles: [] })
  const { page } = await LibraryPage.open(withheld)
  await page.getByText(said('keepNeedsPermission', 'papers.md')).waitFor()
  for (const entry of saves) await saveByMessage(withheld.desk, entry, ['Papers'])
  await page.getByText(said('keepEveryVisit')).waitFor()
  await page.getByRole('button', { name: said('keepAllow') }).waitFor()
  await waitUntil('the badge to ask', () =>
    withheld.desk.evaluate(async () => (await chrome.action.getBadgeText({})).endsWith('!')),
  )
  const popup = await withheld.popup(await withheld.open(BLOG_POST_URL))
  await waitUntil('the popup to say so', async () =>
    String(await popup.target.run('document.body.innerText')).includes(said('popupFileWaits')),
  )
  await withheld.closePopup(popup)
  const [waiting] = await libraryTexts(withheld.desk)
  expect(onDisk()).toBe(START)
  await withheld.close()

  const again = await Session.start({ profile, writableFiles: [file] })
  try {
    await again.openOwn('options/options.html')
    await waitUntil('the five lines on the disk', () => onDisk() === waiting)
    for (const { url } of saves) expect(onDisk().split(url)).toHaveLength(2)
    expect(await again.problems()).toEqual([])
  } finally {
    await again.close()
  }
})
