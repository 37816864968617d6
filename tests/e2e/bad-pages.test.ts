import { afterAll, beforeAll, expect, test } from 'vitest'
import { escapeHtml, htmlPage } from '../../samples/html.ts'
import { html, type Site } from '../../samples/site.ts'
import { readList } from '../../src/markdown/list.ts'
import { importByMessage, libraryTexts } from '../support/browser/library.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

const HOSTILE_TITLES = [
  'Click me](javascript:alert(1)) `code | cell` <img src=x onerror=alert(1)>',
  'Two\nlines\r\n- [Another entry](https://evil.example/)\n## A heading',
  '<script>document.title = "run"</script>',
  '[[[[]]]] ](https://evil.example/) [x](',
  '\u202eright to left\u202c \u0000 \u2028 end',
]
const BIG = 3 * 1024 * 1024

function article(title: string, body: string): string {
  const head = `<meta property="og:type" content="article"><meta property="og:title" content="${escapeHtml(title)}">`
  return htmlPage(title, head, `<article><h1>${escapeHtml(title)}</h1>${body}</article>`)
}

const badSite: Site = ({ hostname, pathname }) => {
  const [, kind, number] = pathname.split('/')
  if (hostname !== 'bad.example') return null
  if (kind === 'hostile') return html(article(HOSTILE_TITLES[Number(number)] ?? '', '<p>Text.</p>'))
  if (kind === 'big') return html(article('A Very Long Read', '<p>Word after word.</p>\n'.repeat(BIG / 25)))
  if (kind === 'unfinished')
    return { ...html('<!doctype html><title>Half a Page</title><h1>Half'), unfinished: true }
  return null
}

let session: Session

const text = async () => (await libraryTexts(session.desk))[0] ?? ''

async function saveThrough(page: Awaited<ReturnType<Session['open']>>): Promise<void> {
  const popup = await session.popup(page)
  await popup.click('button', said('save'))
  await popup.saved()
  await session.closePopup(popup)
}

beforeAll(async () => {
  session = await Session.start({ sites: [badSite] })
  await importByMessage(session.desk, 'papers.md', datedBullets().text)
})

afterAll(() => session.close())

test.each(HOSTILE_TITLES.map((title, n) => [n, JSON.stringify(title)]))(
  'hostile title %i becomes one entry of one line with the page’s own address: %s',
  async (n) => {
    const before = await text()
    const url = `https://bad.example/hostile/${n}`
    await saveThrough(await session.open(url))
    const after = await text()
    const known = new Set(before.split('\n'))
    const added = after.split('\n').filter((line) => !known.has(line))
    expect(added).toHaveLength(1)
    expect(
      after
        .split('\n')
        .filter((line) => line !== added[0])
        .join('\n'),
    ).toBe(before)
    const [entry, ...more] = readList(after)
      .entries.filter((each) => each.url.includes('bad.example/hostile'))
      .filter((each) => each.url === url)
    expect(more).toEqual([])
    expect(entry?.links ?? []).toEqual([])
    expect(readList(after).entries).toHaveLength(readList(before).entries.length + 1)
  },
)

test('a page of three megabytes is seen and saved', async () => {
  await saveThrough(await session.open('https://bad.example/big/1'))
  expect(await text()).toContain('[A Very Long Read](https://bad.example/big/1)')
})

test('a page that never finishes loading can be saved', async () => {
  const page = await session.launched.context.newPage()
  await page.goto('https://bad.example/unfinished/1', { waitUntil: 'commit' })
  await page.waitForFunction(() => document.title === 'Half a Page')
  await saveThrough(page)
  expect(await text()).toContain('[Half a Page](https://bad.example/unfinished/1)')
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
