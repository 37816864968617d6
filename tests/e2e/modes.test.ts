import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { SAMPLE_URLS } from '../../samples/site.ts'
import { barriers } from '../support/browser/accessibility.ts'
import { importByMessage } from '../support/browser/library.ts'
import { LibraryPage } from '../support/browser/library-page.ts'
import { overflow } from '../support/browser/overflow.ts'
import { Session } from '../support/browser/session.ts'
import { datedBullets } from '../support/dated-bullets.ts'
import { said } from '../support/words.ts'

/** How somebody may look at a page who does not look at it as most do. */
interface Mode {
  readonly name: string
  readonly media?: { readonly [feature: string]: string }
  readonly dir?: 'ltr' | 'rtl'
  /** 1280 × 1024 enlarged four times leaves a quarter of each. */
  readonly size?: { readonly width: number; readonly height: number }
}

const MODES: readonly Mode[] = [
  { name: 'forced colours', media: { 'forced-colors': 'active' } },
  { name: 'more contrast', media: { 'prefers-contrast': 'more' } },
  { name: 'more contrast, dark', media: { 'prefers-contrast': 'more', 'prefers-color-scheme': 'dark' } },
  { name: 'right to left', dir: 'rtl' },
  { name: 'enlarged to 400 %', size: { width: 320, height: 256 } },
]

/** Pages of the library, by the words that lead to them in the palette. */
const PAGES = [
  'settings',
  'newList',
  'convertList',
  'keepInFile',
  'history',
  'charts',
  'duplicates',
  'unclearTitle',
] as const

/** A list that holds one work twice, and a line that nobody can read. */
const TEXT = `${datedBullets().text.trimEnd()}

## Found elsewhere

- [One of them](https://arxiv.org/abs/2106.09685)
- [One of them again](https://arxiv.org/abs/2106.09685)
- [With a blank] (https://example.org/blank)
`

let session: Session

beforeAll(async () => {
  session = await Session.start()
})

afterAll(() => session.close())

type Run = (code: string) => Promise<unknown>

/** What stands in the way on a page, or out of it. */
async function faults(run: Run): Promise<string[]> {
  // Halfway between two colours a contrast is no one’s fault.
  await run('Promise.allSettled(document.getAnimations().map((each) => each.finished)).then(() => null)')
  return [...(await barriers(run)), ...(await overflow(run))]
}

async function openIn(mode: Mode, path = 'options/options.html'): Promise<Page> {
  const { media = {}, dir = 'ltr', size } = mode
  const page = await session.openOwn(path)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Emulation.setEmulatedMedia', { features: featuresOf(media) })
  await page.setViewportSize(size ?? { width: 1280, height: 900 })
  await page.evaluate((dir) => {
    document.documentElement.dir = dir
  }, dir)
  return page
}

const featuresOf = (media: Mode['media']) =>
  Object.entries(media ?? {}).map(([name, value]) => ({ name, value }))

const looking = (page: Page) => faults((code) => page.evaluate(code))

describe.each(MODES)('$name', (mode) => {
  test('the welcome stands in nobody’s way', async () => {
    const page = await openIn(mode)
    expect(await looking(page)).toEqual([])
    await page.close()
  })
})

describe.each(MODES)('$name, with a list', (mode) => {
  beforeAll(async () => {
    const { page } = await LibraryPage.open(session)
    const isEmpty = (await page.getByRole('searchbox', { name: said('search') }).count()) === 0
    if (isEmpty) await importByMessage(session.desk, 'papers.md', TEXT)
    await page.close()
  })

  test('the library and what lies over it stand in nobody’s way', async () => {
    const page = await openIn(mode)
    await page.getByRole('searchbox', { name: said('search') }).fill('language')
    expect(await looking(page)).toEqual([])
    await page.keyboard.press('Control+k')
    await page.keyboard.type('reas')
    await page.getByRole('dialog').getByRole('option').first().waitFor()
    expect(await looking(page), 'palette').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: said('searchHelp'), exact: true }).click()
    expect(await looking(page), 'help').toEqual([])
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: said('searchKeep') }).click()
    expect(await looking(page), 'name').toEqual([])
    await page.close()
  })

  test('every other page of the library stands in nobody’s way', async () => {
    const page = await openIn(mode)
    for (const name of PAGES) {
      await page.keyboard.press('Control+k')
      await page.keyboard.type(said(name))
      // What is not in order is known a moment after the rows are.
      await page
        .getByRole('dialog')
        .getByRole('option', { name: said(name) })
        .first()
        .waitFor()
      await page.keyboard.press('Enter')
      await page.getByRole('dialog').waitFor({ state: 'detached' })
      expect(await looking(page), name).toEqual([])
    }
    await page.close()
  })

  test('the panel stands in nobody’s way', async () => {
    const page = await openIn(mode, 'panel/panel.html')
    expect(await looking(page)).toEqual([])
    await page.close()
  })

  test('the popup stands in nobody’s way', async () => {
    const popup = await session.popup(await session.open(SAMPLE_URLS.unlisted))
    await popup.settled()
    await popup.target.send('Emulation.setEmulatedMedia', { features: featuresOf(mode.media) })
    await popup.target.evaluate((dir) => {
      document.documentElement.dir = dir
    }, mode.dir ?? 'ltr')
    await popup.still()
    const run: Run = (code) => popup.target.run(code)
    expect(await faults(run)).toEqual([])
    await popup.click('combobox', said('fieldSection'))
    expect(await faults(run), 'sections').toEqual([])
    await session.closePopup(popup)
  })
})

test('nothing moves by itself for people who want that', async () => {
  const page = await openIn({ name: 'reduced motion', media: { 'prefers-reduced-motion': 'reduce' } })
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((part) => {
      const { transitionDuration, animationName, animationDuration, scrollBehavior } = getComputedStyle(part)
      const isStill =
        /^0s(, 0s)*$/.test(transitionDuration) &&
        (animationName === 'none' || /^0s$/.test(animationDuration)) &&
        scrollBehavior === 'auto'
      return isStill ? [] : [`${part.tagName}.${part.className}`]
    }),
  )
  expect(moving).toEqual([])
})
