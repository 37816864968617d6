import type { Browser } from 'puppeteer-core'

/** The part of Puppeteer's BiDi connection that it does not show. */
interface BidiConnection {
  send(method: string, params: object): Promise<{ result: unknown }>
}

interface Tree {
  readonly contexts: readonly { readonly context: string; readonly url: string }[]
}

interface Evaluated {
  readonly type: string
  readonly exceptionDetails?: { readonly text: string }
}

/** Runs an expression in Firefox's own window, where its toolbar is. */
export async function evaluateInWindow(browser: Browser, expression: string): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
  const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))
  if (!window) throw new Error('Firefox has no window')
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  })
  const { type, exceptionDetails } = result as Evaluated
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? `${expression} failed`)
}

/** Opens the toolbar popup of an extension on the tab in front, as a click on its button does. */
export function openToolbarPopup(browser: Browser, geckoId: string): Promise<void> {
  return evaluateInWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})
      await ExtensionParent.apiManager.global.browserActionFor(extension).openPopup(window, true)
    })()`,
  )
}
