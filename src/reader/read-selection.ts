/** The part of the browser's `scripting` that reading a selection needs. */
interface SelectionScripting {
  executeScript(injection: {
    target: { tabId: number; frameIds?: number[]; allFrames?: boolean }
    func: () => string
  }): Promise<readonly { result?: unknown }[]>
}

/** Most UTF-16 units of a selection that are taken from a page. */
const MOST_SELECTED = 100_000

/**
 * The text that is selected on a tab's page, in whichever of its frames.
 * @returns null where none can be read: a withheld site, a browser page, a PDF, a closed tab
 */
export async function readSelection(
  scripting: SelectionScripting,
  tabId: number | undefined,
  { frameId }: { readonly frameId?: number } = {},
): Promise<string | null> {
  if (tabId === undefined) return null
  const frames = frameId === undefined ? { allFrames: true } : { frameIds: [frameId] }
  try {
    const found = await scripting.executeScript({ target: { tabId, ...frames }, func: selectionHere })
    const texts = found.map(({ result }) => (typeof result === 'string' ? result : ''))
    return texts.find((text) => text.trim() !== '')?.slice(0, MOST_SELECTED) ?? ''
  } catch {
    return null
  }
}

/** Runs in the page: it is sent there as text, so it names nothing outside itself. */
function selectionHere(): string {
  return String(getSelection() ?? '')
}
