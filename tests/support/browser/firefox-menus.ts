import type { Browser } from 'puppeteer-core'
import { evaluateInWindow } from './firefox-chrome.ts'

/** Chooses, in a menu of Firefox's window, what says a label, and waits until the menu is gone. */
const CHOOSE = `async (menu, label) => {
  if (menu.state !== 'open') await new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }))
  const item = [...menu.querySelectorAll('menuitem')].find((each) => each.label === label)
  if (!item) throw new Error('no such entry')
  const inner = item.parentNode
  if (inner !== menu) {
    // Several entries of one extension stand in a menu of their own.
    const shown = new Promise((resolve) => inner.addEventListener('popupshown', resolve, { once: true }))
    inner.parentNode.openMenu(true)
    await shown
  }
  inner.activateItem(item)
  while (menu.state !== 'closed') await new Promise((resolve) => setTimeout(resolve, 10))
}`

/** Chooses an extension's entry of the page's context menu, which a right click has opened. */
export function chooseFromContextMenu(browser: Browser, label: string): Promise<unknown> {
  return evaluateInWindow(
    browser,
    `(${CHOOSE})(document.getElementById('contentAreaContextMenu'), ${JSON.stringify(label)})`,
  )
}

/** Opens the menu of an extension's button with a right click on it, among the extensions, and chooses an entry. */
export function chooseFromButtonMenu(browser: Browser, geckoId: string, label: string): Promise<unknown> {
  return evaluateInWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})
      const { node } = ExtensionParent.apiManager.global.browserActionFor(extension).widget.forWindow(window)
      const shown = new Promise((resolve) => gUnifiedExtensions.panel.addEventListener('popupshown', resolve, { once: true }))
      await gUnifiedExtensions.togglePanel()
      await shown
      node.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true, cancelable: true, button: 2 }))
      await (${CHOOSE})(document.getElementById('unified-extensions-context-menu'), ${JSON.stringify(label)})
    })()`,
  )
}
