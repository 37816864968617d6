/** Where the notes are asked for: beside a tab, or in a window. */
export type Beside = { readonly tabId: number } | { readonly windowId: number }

/** The part of Chromium's `chrome.sidePanel` that opens it. */
interface SidePanel {
  open(where: Beside): Promise<void>
}

/** The part of Firefox's `browser.sidebarAction` that opens it. */
interface Sidebar {
  open(): Promise<void>
}

/** What the polyfill knows of both: Firefox's only. */
interface Bars {
  readonly sidebarAction?: Sidebar
}

/** True where the browser has a place beside the page (Firefox for Android has none). */
export function hasRoomForNotes(browser: Bars, scope: object): boolean {
  return sidePanelOf(scope) !== undefined || browser.sidebarAction !== undefined
}

/**
 * Opens the notes beside the page: Chromium's side panel or Firefox's sidebar. To be called in the handling of a click
 * or a key, before anything is awaited. Never rejects.
 * @param scope where Chromium's `chrome` is
 * @param beside where it was asked for; Firefox takes the window in front
 */
export async function openNotes(browser: Bars, scope: object, beside: Beside | null): Promise<void> {
  const sidePanel = sidePanelOf(scope)
  try {
    await (sidePanel && beside ? sidePanel.open(beside) : browser.sidebarAction?.open())
  } catch {
    // A window without room for it: nothing was promised.
  }
}

/** `chrome.sidePanel`, which the polyfill does not know. */
function sidePanelOf(scope: object): SidePanel | undefined {
  return (scope as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel
}
