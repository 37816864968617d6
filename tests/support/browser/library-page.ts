import { existsSync, readdirSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { said } from '../words.ts'
import { libraryTexts } from './library.ts'
import type { Session } from './session.ts'
import { waitUntil } from './wait-until.ts'

/** The library page (the extension's options page), used as a person uses it. */
export class LibraryPage {
  readonly page: Page

  private constructor(page: Page) {
    this.page = page
  }

  static async open(session: Session): Promise<LibraryPage> {
    return new LibraryPage(await session.openOwn('options/options.html'))
  }

  /** Gives a file to the file picker's field; what comes of it is on the page then. */
  async pickFile(file: string): Promise<void> {
    await this.page.locator('input[type=file]').first().setInputFiles(file)
  }

  /** Drops a file onto the page as from the desktop. */
  async dropFile(file: string): Promise<void> {
    await this.page.bringToFront()
    const cdp = await this.page.context().newCDPSession(this.page)
    const data = { items: [], files: [path.resolve(file)], dragOperationsMask: 1 }
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
      await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data })
    }
    await cdp.detach()
  }

  /** Says of a dropped file that is previewed that the list shall not be kept in it. */
  async keepApart(): Promise<void> {
    await this.page.getByRole('switch', { name: said('importKeep') }).click()
  }

  /** Agrees to the preview of an import, and waits until the list is shown. */
  async confirmImport(): Promise<void> {
    const name = await this.page.getByRole('textbox', { name: said('listName') }).inputValue()
    await this.page.getByRole('button', { name: said('addThisList') }).click()
    await this.page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  }

  async importFile(file: string): Promise<void> {
    await this.pickFile(file)
    await this.confirmImport()
  }

  /** The exact text of the only list in the library. */
  async text(): Promise<string> {
    const texts = await libraryTexts(this.page)
    if (texts.length !== 1 || texts[0] === undefined) throw new Error(`there are ${texts.length} lists`)
    return texts[0]
  }

  /**
   * Exports the shown list by its button.
   * @param folder where the browser puts downloads
   * @returns the path of the file once it is complete
   */
  async exportFile(folder: string): Promise<string> {
    const before = new Set(existsSync(folder) ? readdirSync(folder) : [])
    await this.page.bringToFront()
    await this.page.getByRole('button', { name: said('exportList') }).click()
    return waitUntil('the exported file', () => {
      const fresh = existsSync(folder) ? readdirSync(folder).filter((each) => !before.has(each)) : []
      // An empty file holds the name while the download runs under another one.
      const done = fresh.length === 1 ? fresh.find((each) => each.endsWith('.md')) : undefined
      const file = done === undefined ? null : path.join(folder, done)
      return file !== null && statSync(file).size > 0 ? file : null
    })
  }
}
