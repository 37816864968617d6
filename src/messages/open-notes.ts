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

/**
 * Opens the notes beside the page: Chromium's side panel or Firefox's sidebar. To be called in the handling of a click
 * or a key, before anything is awaited. Never rejects.
 * @param scope where Chromium's `chrome` is
 * @param beside where it was asked for; Firefox takes the window in front
 */
export async function openNotes(browser: Bars, scope: object, beside: Beside | null): Promise<void> {
  const { sidePanel } = (scope as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {}
  try {
    await (sidePanel && beside ? sidePanel.open(beside) : browser.sidebarAction?.open())
  } catch {
    // A browser without either (Firefox for Android), or a window without room for it: nothing was promised.
  }
}
