import type { Browser } from 'puppeteer-core'
import { evaluateInWindow } from './firefox-chrome.ts'

/** Types into Firefox's address bar. */
export function typeInAddressBar(browser: Browser, typed: string): Promise<unknown> {
  return evaluateInWindow(browser, `gURLBar.search(${JSON.stringify(typed)})`)
}

/** What an extension whose keyword was typed offers below the address bar by now, each line as its content. */
export async function offeredInAddressBar(browser: Browser): Promise<string[]> {
  const offered = await evaluateInWindow(
    browser,
    // Firefox puts the keyword before each.
    `JSON.stringify(gURLBar.view.visibleResults.flatMap(({ payload: { keyword, content } }) =>
      keyword && content ? [content.slice(keyword.length + 1)] : []))`,
  )
  return JSON.parse(String(offered))
}

/** Presses Enter in the address bar: its first line is taken. */
export function enterInAddressBar(browser: Browser): Promise<unknown> {
  return evaluateInWindow(
    browser,
    `gURLBar.inputField.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Enter', keyCode: KeyEvent.DOM_VK_RETURN, bubbles: true, cancelable: true }))`,
  )
}
