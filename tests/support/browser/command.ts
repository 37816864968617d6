import type { Page } from 'playwright-core'
import { MODIFIER, pressKey } from './keys.ts'

/**
 * Gets a page ready for a command's keys: Alt+Shift and a letter, that of the save command unless another is named.
 * @returns brings the page to the front and presses them
 */
export async function pressCommand(page: Page, letter = 's'): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page)
  return async () => {
    await page.bringToFront()
    // Playwright's own keyboard does not reach the browser's shortcuts.
    await pressKey(
      (method, params) => session.send(method as 'Input.dispatchKeyEvent', params as never),
      letter,
      MODIFIER.alt | MODIFIER.shift,
    )
  }
}
