import type { Page } from '../model/page.ts'
import { asPage } from './as-page.ts'
import { callReadFunction } from './read-function.ts'

/** The part of the browser's `scripting` that reading a tab needs. */
export interface Scripting {
  executeScript(injection: {
    target: { tabId: number }
    files?: string[]
    func?: () => unknown
  }): Promise<readonly { result?: unknown }[]>
}

/**
 * Reads the page in a tab's top frame by injecting the reader there.
 * @param scriptPath path of the built page script in the extension
 * @returns null where nothing can be read: a withheld site, a browser page, Firefox's PDF viewer, a closed tab
 */
export async function readTab(scripting: Scripting, scriptPath: string, tabId: number): Promise<Page | null> {
  try {
    await scripting.executeScript({ target: { tabId }, files: [scriptPath] })
    const [frame] = await scripting.executeScript({ target: { tabId }, func: callReadFunction })
    return asPage(frame?.result)
  } catch {
    return null
  }
}
