import { afterAll, beforeAll, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { importByMessage } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

let session: Session

beforeAll(async () => {
  session = await Session.start()
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
})

afterAll(() => session.close())

/** What the address bar would show for some typed words, each line as its content. */
function offered(typed: string): Promise<string[]> {
  return session.inWorker((typed) => {
    const changed = chrome.omnibox.onInputChanged as unknown as {
      dispatch(text: string, suggest: (lines: { content: string }[]) => void): void
    }
    return new Promise<string[]>((resolve) =>
      changed.dispatch(typed, (lines) => resolve(lines.map(({ content }) => content))),
    )
  }, typed)
}

function choose(text: string, where: 'currentTab' | 'newForegroundTab'): Promise<void> {
  return session.inWorker(
    (text, where) => {
      const entered = chrome.omnibox.onInputEntered as unknown as {
        dispatch(text: string, where: string): void
      }
      entered.dispatch(text, where)
    },
    text,
    where,
  )
}

test('words typed after the keyword find entries, and the last line leads to the library', async () => {
  const lines = await offered('large language models')
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.slice(0, -1).every((line) => line.startsWith('https://'))).toBe(true)
  expect(lines.at(-1)).toContain('#search=large%20language%20models')
})

test('Enter opens the best entry in the tab in front', async () => {
  const page = await session.open(SAMPLE_URLS.unlisted)
  await page.bringToFront()
  await choose('qlora effcient finetuning', 'currentTab')
  await waitUntil('the entry to open', async () => (page.url() === SAMPLE_URLS.unlisted ? null : true))
  expect(page.url()).toContain('arxiv.org')
})

test('a search that finds nothing opens the library with it, after the worker was ended, too', async () => {
  await session.killWorker()
  const [page] = await Promise.all([
    session.launched.context.waitForEvent('page'),
    choose('zzqx wvut', 'newForegroundTab'),
  ])
  await page.getByText(said('emptyFilter')).waitFor()
  expect(await page.getByRole('searchbox', { name: said('search') }).inputValue()).toBe('zzqx wvut')
  expect(await session.problems()).toEqual([])
})
