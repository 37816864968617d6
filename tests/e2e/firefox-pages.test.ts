import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { htmlPage } from '../../samples/html.ts'
import { html, SAMPLE_URLS, type Site } from '../../samples/site.ts'
import { errorsOf, pressShortcut } from '../support/browser/firefox-chrome.ts'
import { chooseFromContextMenu } from '../support/browser/firefox-menus.ts'
import { FirefoxSession } from '../support/browser/firefox-session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { HOSTILE_URL, LISTING_URL, MARKS_LIST, MARKS_SITE, UNKNOWN_URL } from '../support/marks-site.ts'
import { said, saying } from '../support/words.ts'

const POST = 'https://notes.example/post'
const NOTES = `# Reading

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
  session = await FirefoxSession.start([MARKS_SITE, site])
})

afterAll(() => session.close())

/** Keeps a list for the tests of one group. */
function keeping(name: string, text: string): void {
  beforeAll(async () => {
    const answer = await session.ask('importList', { name, fileName: `${name}.md`, text })
    if (answer.kind !== 'imported') throw new Error('not imported')
    return async () => {
      await session.ask('removeList', { listId: answer.listId })
    }
  })
}

/** Waits until so many links of a page are marked. */
function marked(page: Page, count: number | null): Promise<unknown> {
  return waitUntil(`${count} links to be marked`, () =>
    page.evaluate(
      (count) =>
        (Reflect.get(Document.prototype, 'documentElement', document) as Element).getAttribute(
          'data-marked',
        ) === (count === null ? null : String(count)),
      count,
    ),
  )
}

/** A point on the mark of a link of one line. */
function pointOnMark(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.$eval(selector, (link) => {
    const { right, top } = link.getBoundingClientRect()
    return { x: right + 6, y: top + 1 }
  })
}

/** What a page finds under a point. */
function under(page: Page, { x, y }: { x: number; y: number }): Promise<string | undefined> {
  return page.evaluate((x, y) => Document.prototype.elementFromPoint.call(document, x, y)?.nodeName, x, y)
}

describe('marks', () => {
  keeping('papers', MARKS_LIST)

  test('an arXiv listing has its marks in Firefox, added links too, and removed entries none', async () => {
    const page = await session.open(LISTING_URL)
    await marked(page, 4)
    expect(await under(page, await pointOnMark(page, '#halfway'))).toBe('DIV')
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'beforeend',
        '<p><a href="https://arxiv.org/pdf/2305.00002">more</a></p>',
      )
    })
    await marked(page, 5)
    const removed = await session.ask('removeEntry', { entryId: 2 as never })
    await marked(page, 3)
    if (removed.kind === 'changed') await session.ask('undo', removed.undo)
    await marked(page, 5)
  })

  test('a click on a mark opens its entry in Firefox’s library', async () => {
    const page = await session.open(LISTING_URL)
    await marked(page, 4)
    const { x, y } = await pointOnMark(page, '#halfway')
    await page.mouse.click(x, y)
    const title = await waitUntil('the entry', async () => {
      for (const each of await session.firefox.browser.pages()) {
        if (!each.url().includes('/options/')) continue
        const found = await each
          .$eval('#entry-title', (field) => (field as HTMLInputElement).value)
          .catch(() => null)
        if (found) return found
      }
      return null
    })
    expect(title).toBe('Seen halfway')
    expect(page.url()).toBe(LISTING_URL)
  })

  test('a policy that allows no styles leaves marks their looks', async () => {
    const page = await session.open(HOSTILE_URL)
    await marked(page, 1)
    expect(await under(page, await pointOnMark(page, '#listed'))).toBe('DIV')
  })

  test('on an unknown site Firefox shows marks only when they are wanted everywhere, and out of its page’s reach', async () => {
    const page = await session.open(UNKNOWN_URL)
    await session.ask('changeSettings', { marks: 'everywhere' })
    await marked(page, 2)
    const listed = await under(page, await pointOnMark(page, '#listed'))
    expect(listed).toBe(await under(page, await pointOnMark(page, '#other')))
    expect(listed).not.toBe('DIV')
    const heights = await page.evaluate(() => {
      const height = () => document.documentElement.scrollHeight
      document.querySelector('#far')?.previousElementSibling?.remove()
      document.querySelector('#far')?.remove()
      const withMarks = height()
      document.documentElement.lastElementChild?.remove()
      return [withMarks, height()]
    })
    expect(heights[0]).toBe(heights[1])
    await session.ask('changeSettings', { marks: 'never' })
    await marked(page, null)
  })
})

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

describe('the sidebar', () => {
  keeping('reading', NOTES)

  test('opens from the page’s menu, with the entry of that page and its note', async () => {
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

  test('follows the tab in front, to a PDF, too', async () => {
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
})

test('no console of the extension has heard an error in Firefox', async () => {
  expect(await errorsOf(session.firefox.browser, session.firefox.origin)).toEqual([])
})
