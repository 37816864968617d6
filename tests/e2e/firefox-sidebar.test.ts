import { afterAll, beforeAll, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { chooseFromContextMenu, errorsOf, pressShortcut } from '../support/browser/firefox-chrome.ts'
import { FirefoxSession } from '../support/browser/firefox-session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { said, saying } from '../support/words.ts'

const POST = 'https://notes.example/post'
const LIST = `# Reading

- [A post](${POST}), Feb. 3 2024.
  - _"a quote"_
- [A PDF](${SAMPLE_URLS.pdf}), Jan. 29 2023.
`

const site: Site = ({ hostname, pathname }) =>
  hostname === 'notes.example'
    ? html(htmlPage(pathname, '', '<h1>A post</h1><p id="words">Less is more.</p>'))
    : null

let session: FirefoxSession

beforeAll(async () => {
  session = await FirefoxSession.start([site])
  const answer = await session.ask('importList', { name: 'reading', fileName: 'reading.md', text: LIST })
  expect(answer.kind).toBe('imported')
})

afterAll(() => session.close())

/** Runs a function on the document of the sidebar; null while none is open. */
const inSidebar = <T>(run: string) =>
  session.desk.evaluate((run) => {
    const [sidebar] = chrome.extension.getViews({ type: 'sidebar' as 'tab' })
    return sidebar ? (new Function('document', `return (${run})(document)`)(sidebar.document) as T) : null
  }, run)

const shows = (title: string) =>
  waitUntil(`the sidebar to show ${title}`, async () => {
    const heading = await inSidebar<string>(`(page) => page.querySelector('h1')?.textContent ?? ''`)
    return heading === title
  })

/** Types into the note. */
const type = (text: string) =>
  inSidebar(`(page) => {
    const field = page.querySelector('#panel-note')
    field.focus()
    field.value += ${JSON.stringify(text)}
    field.dispatchEvent(new page.defaultView.Event('input', { bubbles: true }))
  }`)

const has = (part: string) => waitUntil(part, async () => (await session.text()).includes(part))

test('the sidebar opens from the page’s menu, with the entry of that page and its note', async () => {
  const page = await session.open(POST)
  expect(await inSidebar('() => true')).toBeNull()
  await page.mouse.click(5, 5, { button: 'right' })
  await chooseFromContextMenu(session.firefox.browser, said('workerOpenNotes'))
  await shows('A post')
  expect(await inSidebar(`(page) => page.querySelector('#panel-note').value`)).toBe('- _"a quote"_')
})

test('what is typed there stands in the list in its form', async () => {
  await type('\n- read twice')
  await has('  - _"a quote"_\n  - read twice\n')
})

test('it follows the tab in front, to a PDF, too', async () => {
  const page = await session.firefox.browser.newPage()
  await page.goto(SAMPLE_URLS.pdf, { waitUntil: [] })
  await page.bringToFront()
  await shows('A PDF')
  await type('step by step')
  await has('Jan. 29 2023.\n  - step by step\n')
})

test('a selection is quoted by the keys for it', async () => {
  const page = await session.open(POST)
  await session.buttonSaying(saying('badgeListed'))
  await page.click('#words', { count: 3 })
  await pressShortcut(session.firefox.browser, 'Q', 'alt,shift')
  await has('  - read twice\n  - _"Less is more."_\n')
  await waitUntil('the sidebar to show it', () =>
    inSidebar<boolean>(`(page) => page.querySelector('#panel-note').value.includes('Less is more')`),
  )
})

test('nothing went wrong in sight of Firefox’s console', async () => {
  const { browser, origin } = session.firefox
  expect(await errorsOf(browser, origin)).toEqual([])
})
