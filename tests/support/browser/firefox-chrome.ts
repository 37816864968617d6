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
  readonly result?: { readonly value?: unknown }
  readonly exceptionDetails?: { readonly text: string }
}

/** Runs an expression in Firefox's own window, where its toolbar is; gives its value when that is a plain one. */
export async function evaluateInWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: BidiConnection }
  const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })).result as Tree
  const window = tree.contexts.find(({ url }) => url.endsWith('browser.xhtml'))
  if (!window) throw new Error('Firefox has no window')
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  })
  const { type, exceptionDetails, result: evaluated } = result as Evaluated
  if (type !== 'success') throw new Error(exceptionDetails?.text ?? `${expression} failed`)
  return evaluated?.value
}

/** Clicks the button of an extension on the tab in front, as a person does: its popup opens. */
export function openToolbarPopup(browser: Browser, geckoId: string): Promise<unknown> {
  return evaluateInWindow(
    browser,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs')
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)})
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window)
    })()`,
  )
}

/** Clicks the part of the open popup that a selector finds; to the page it is a person's click. */
export function clickInPopup(browser: Browser, selector: string): Promise<unknown> {
  const script = `(() => {
    const handling = content.windowUtils.setHandlingUserInput(true)
    try {
      content.document.notifyUserGestureActivation()
      content.document.querySelector(${JSON.stringify(selector)}).click()
    } finally {
      handling.destruct()
    }
  })()`
  return evaluateInWindow(
    browser,
    `document.querySelector('.webextension-popup-browser').messageManager.loadFrameScript(
      ${JSON.stringify(`data:,${encodeURIComponent(script)}`)}, false)`,
  )
}

/** Does what an extension's keys do in Firefox's window; without a screen no key is pressed there. */
export function pressShortcut(browser: Browser, key: string, modifiers: string): Promise<unknown> {
  const selector = `keyset[id^="ext-keyset-id"] > key[key="${key}"][modifiers="${modifiers}"]`
  return evaluateInWindow(browser, `document.querySelector(${JSON.stringify(selector)}).doCommand()`)
}

/** The text on the clipboard. */
export async function clipboardText(browser: Browser): Promise<string> {
  return String(await evaluateInWindow(browser, 'navigator.clipboard.readText()'))
}

/** Firefox's own notice that a page was closed before its last question was answered. */
const CLOSED_EARLY = /^Promise (?:resolved|rejected) after context unloaded/

/** The errors in Firefox's console that come from an extension's own code, in its pages and in web pages. */
export async function errorsOf(browser: Browser, origin: string): Promise<string[]> {
  const said = await evaluateInWindow(
    browser,
    `JSON.stringify(Services.console.getMessageArray()
      .filter((each) => each instanceof Ci.nsIScriptError && !(each.flags & Ci.nsIScriptError.warningFlag))
      .map((each) => each.errorMessage + ' at ' + each.sourceName + ':' + each.lineNumber))`,
  )
  const errors: string[] = JSON.parse(String(said))
  return errors.filter((error) => error.includes(origin) && !CLOSED_EARLY.test(error))
}
