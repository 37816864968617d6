import type { KeyInput, Page } from 'puppeteer-core'
import { dropDragged } from './firefox-drag.ts'
import type { FirefoxSession } from './firefox-session.ts'
import { waitUntil } from './wait-until.ts'

/** The library page in Firefox, used by keyboard. The page's own rules forbid to run code that comes as text there. */
export class FirefoxLibrary {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  /** Opens it in a tab in front, with room for everything, and waits until it is ready. */
  static async open(session: FirefoxSession): Promise<FirefoxLibrary> {
    const library = new FirefoxLibrary(await session.firefox.openOwn('options/options.html'))
    await library.page.setViewport({ width: 1400, height: 900 })
    await library.page.bringToFront()
    await library.shows('html[data-ready="1"]')
    return library
  }

  /** Presses keys one after the other, each as in `Control+Shift+z`. */
  async press(...strokes: readonly string[]): Promise<void> {
    for (const stroke of strokes) {
      const keys = stroke.split('+') as KeyInput[]
      for (const key of keys) await this.page.keyboard.down(key)
      for (const key of keys.reverse()) await this.page.keyboard.up(key)
    }
  }

  /** Types letter by letter into what has the focus. */
  type(text: string): Promise<void> {
    return this.page.keyboard.type(text)
  }

  /** Waits until a part that fits a selector is seen, with this text in it. */
  shows(selector: string, text = ''): Promise<void> {
    return this.#until(`${selector} to show “${text}”`, () =>
      this.page.evaluate(
        (selector, text) =>
          [...document.querySelectorAll(selector)].some(
            (part) => part.checkVisibility() && part.textContent.includes(text),
          ),
        selector,
        text,
      ),
    )
  }

  /** Waits until what has the focus fits a selector, with this text in it. */
  hasFocus(selector: string, text = ''): Promise<void> {
    return this.#until(`the focus to be on ${selector} with “${text}”`, () =>
      this.page.evaluate(
        (selector, text) => {
          const on = document.activeElement
          return on?.matches(selector) === true && on.textContent.includes(text)
        },
        selector,
        text,
      ),
    )
  }

  /** Waits until nothing fits a selector any more. */
  lacks(selector: string): Promise<void> {
    return this.#until(`${selector} to go`, () =>
      this.page.evaluate((selector) => document.querySelector(selector) === null, selector),
    )
  }

  /** Waits until the rows are those with these titles, in this order. */
  rows(...titles: readonly string[]): Promise<void> {
    return this.#until(`the rows ${titles}`, async () => `${await this.#titles()}` === `${titles}`)
  }

  /** Goes to a row from the search, down the list. */
  async goToRow(title: string): Promise<void> {
    await this.shows('.row-title', title)
    const titles = await this.#titles()
    await this.press('/')
    await this.hasFocus('#search')
    await this.press('ArrowDown')
    await this.hasFocus('.row-title', titles[0])
    for (const next of titles.slice(1, titles.indexOf(title) + 1)) {
      await this.press('j')
      await this.hasFocus('.row-title', next)
    }
  }

  #titles(): Promise<string[]> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll('.row-title')].map(({ textContent }) => textContent ?? ''),
    )
  }

  /** The text of what has the focus. */
  focused(): Promise<string> {
    return this.page.evaluate(() => document.activeElement?.textContent ?? '')
  }

  /** Puts the focus on the first part that fits a selector, as many steps with Tab would. */
  async focus(selector: string): Promise<void> {
    await this.shows(selector)
    await this.page.evaluate((selector) => document.querySelector<HTMLElement>(selector)?.focus(), selector)
  }

  /** Drags a row by its title onto a section of the tree. */
  async dragRow(title: string, section: string): Promise<void> {
    const { mouse } = this.page
    const from = await this.#middleOf('.row-title', title)
    const to = await this.#middleOf('.tree-line', section)
    await mouse.move(from.x, from.y)
    await mouse.down()
    await mouse.move(to.x, to.y, { steps: 3 })
    await this.shows('.branch.drop-here', section)
    await dropDragged(this.page.browser(), to.x, to.y)
    await this.lacks('.branch.drop-here')
    await mouse.up()
  }

  async #middleOf(selector: string, text: string): Promise<{ readonly x: number; readonly y: number }> {
    await this.shows(selector, text)
    const [part] = await this.page.$$(`${selector} ::-p-text(${text})`)
    const box = await part?.boundingBox()
    if (!box) throw new Error(`${selector} with “${text}” has no place`)
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Drops a file onto the page. */
  dropFile(name: string, text: string): Promise<void> {
    return this.page.evaluate(
      (name, text) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([text], name))
        for (const type of ['dragover', 'drop'])
          document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }))
      },
      name,
      text,
    )
  }

  /** Does by the command palette what is found first for some typed letters. */
  async command(typed: string, found: string): Promise<void> {
    await this.press('Control+k')
    await this.hasFocus('dialog[open] [role=combobox]')
    await this.type(typed)
    await this.shows('dialog[open] [role=option][aria-selected=true]', found)
    await this.press('Enter')
    await this.lacks('dialog[open]')
  }

  async #until(what: string, holds: () => Promise<boolean>): Promise<void> {
    await waitUntil(what, holds).catch(async (error) => {
      const shown = await this.page.evaluate(() => document.body.innerText.slice(0, 1000))
      throw new Error(`${error.message}; the focus is on ${await this.focused()}; the page shows: ${shown}`)
    })
  }
}
