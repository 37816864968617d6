import type { Browser } from 'puppeteer-core'
import { evaluateInWindow } from './firefox-chrome.ts'

/** Runs beside the page in front, with the browser's own rights. */
const DROP = `(x, y) => {
  const { document, windowUtils } = content
  const { dragSession } = windowUtils
  const data = dragSession.dataTransfer.mozCloneForEvent('drop')
  const event = document.createEvent('DragEvent')
  event.initDragEvent('drop', true, true, content, 0, x, y, x, y, false, false, false, false, 0, null, data)
  windowUtils.dispatchDOMEventViaPresShellForTesting(document.elementFromPoint(x, y), event)
  dragSession.endDragSession(true)
}`

/**
 * Lets go of what the mouse drags over the page in front. By WebDriver a drag begins and moves in Firefox like a
 * person's, but where the button is let go it ends without a drop.
 * @param x @param y where, in the page's own pixels
 */
export function dropDragged(browser: Browser, x: number, y: number): Promise<unknown> {
  const script = `(${DROP})(${x}, ${y})`
  return evaluateInWindow(
    browser,
    `gBrowser.selectedBrowser.messageManager.loadFrameScript(
      ${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false)`,
  )
}
