import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { askWorker, importByMessage } from '../support/browser/library.ts'
import { drawnMarks, markedLinks, shownCard } from '../support/browser/marks.ts'
import { Session } from '../support/browser/session.ts'
import { waitUntil } from '../support/browser/wait-until.ts'
import { MARKS_LIST, MARKS_SITE, UNKNOWN_URL } from '../support/marks-site.ts'

/** Searches the page as a person does; TypeScript does not know it. */
interface Searching {
  find(words: string): boolean
}

let session: Session
let page: Page

beforeAll(async () => {
  session = await Session.start({ sites: [MARKS_SITE] })
  await importByMessage(session.desk, 'papers.md', MARKS_LIST)
  page = await session.open(UNKNOWN_URL)
  await page.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    new MutationObserver((records) => {
      for (const { type, target, addedNodes } of records)
        seen.push(`${type} ${target.nodeName} ${[...addedNodes].map(({ nodeName }) => nodeName)}`)
    }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })
  })
})

afterAll(() => session.close())

test('an unknown site has no marks, nor anything else of ours, until marks are wanted everywhere', async () => {
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2)
  await askWorker(session.desk, 'changeSettings', { marks: 'everywhere' })
  await markedLinks(page, 2)
  expect(await drawnMarks(page)).toMatchObject([{ status: 'unread' }])
})

test('its own script sees one closed element come, and nothing at its links', async () => {
  const sights = await page.evaluate(() => {
    const host = document.documentElement.lastElementChild
    return {
      seen: (globalThis as unknown as { seen: string[] }).seen.filter(
        (each) => !each.startsWith('attributes HTML'),
      ),
      root: host?.shadowRoot ?? null,
      host: host?.outerHTML,
      links: [...document.links].map((link) => link.getAttributeNames().join()),
    }
  })
  expect(sights).toEqual({
    seen: ['childList HTML DIV'],
    root: null,
    host: '<div></div>',
    links: ['id,href', 'id,href', 'id,href'],
  })
})

test('it finds the same behind a listed and an unlisted link: under a point, by observers, in words', async () => {
  const found = await page.evaluate(async () => {
    const covered = (x: number, y: number) =>
      new Promise<boolean>((resolve) => {
        const probe = document.createElement('div')
        probe.style.cssText = `position:absolute;left:${x}px;top:${y}px;width:10px;height:10px`
        document.body.append(probe)
        const how = { trackVisibility: true, delay: 100 } as IntersectionObserverInit
        const watcher = new IntersectionObserver(([entry]) => {
          resolve(!(entry as IntersectionObserverEntry & { isVisible: boolean }).isVisible)
          watcher.disconnect()
          probe.remove()
        }, how)
        setTimeout(() => watcher.observe(probe), 300)
      })
    const look = async (id: string) => {
      const { right, top } = document.querySelector(`#${id}`)?.getBoundingClientRect() ?? new DOMRect()
      return {
        hit: document.elementFromPoint(right + 6, top)?.nodeName,
        covered: await covered(right + 1, top - 4),
      }
    }
    const finds = (words: string) => (window as unknown as Searching).find(words)
    const control = await covered(20, 20)
    return {
      control,
      listed: await look('listed'),
      other: await look('other'),
      words: finds('On your list'),
    }
  })
  expect(found.listed).toEqual(found.other)
  expect(found.listed.hit).not.toBe('DIV')
  expect(found.control).toBe(false)
  expect(found.words).toBe(false)
})

test('its length and width never tell of a mark, also where the link has just gone', async () => {
  await page.evaluate(() => document.querySelector('#far')?.scrollIntoView())
  await waitUntil('the mark far below', async () =>
    (await drawnMarks(page)).some(({ status }) => status === 'read'),
  )
  const heights = await page.evaluate(() => {
    const far = document.querySelector('#far')
    const height = () => document.documentElement.scrollHeight
    far?.previousElementSibling?.remove()
    far?.remove()
    const withMarks = height()
    document.documentElement.lastElementChild?.remove()
    return [withMarks, height()]
  })
  expect(heights[0]).toBe(heights[1])
})

test('a script that makes up a pointer opens no card; a person’s pointer does, and what lies under it stays', async () => {
  await page.evaluate(() => scrollTo(0, 0))
  const { x, y } = await waitUntil(
    'the first mark',
    async () => (await drawnMarks(page)).find(({ status }) => status === 'unread') ?? null,
  )
  await page.evaluate(
    ([clientX, clientY]) =>
      document.body.dispatchEvent(
        new PointerEvent('pointermove', { clientX: clientX ?? 0, clientY: clientY ?? 0, bubbles: true }),
      ),
    [x, y],
  )
  await page.waitForTimeout(200)
  expect(await shownCard(page)).toBeNull()
  const under = () => page.evaluate(([x, y]) => document.elementFromPoint(x ?? 0, y ?? 0)?.nodeName, [x, y])
  const before = await under()
  await page.mouse.move(x, y)
  expect(await waitUntil('the card', () => shownCard(page))).toContain('To read')
  expect(await under()).toBe(before)
  expect(await page.evaluate(() => (window as unknown as Searching).find('To read'))).toBe(false)
})

test('a click on a mark shows the entry in the library that is open, and is no click on the page', async () => {
  const library = session.launched.context.pages().find((each) => each.url().includes('/options/'))
  const first = (await drawnMarks(page)).find(({ status }) => status === 'unread')
  await page.evaluate(() => {
    document.addEventListener('click', () => {
      document.title = 'clicked'
    })
  })
  await page.mouse.click(first?.x ?? 0, first?.y ?? 0)
  await library?.waitForSelector('#entry-title')
  expect(await library?.inputValue('#entry-title')).toBe('To read')
  expect(await page.title()).toBe('A post')
})

test('no console anywhere has heard an error', async () => {
  expect(await session.problems()).toEqual([])
})
