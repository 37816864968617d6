/** The part of Chromium's `chrome.sidePanel` that opens it. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>
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
 * or a key, before anything is awaited.
 * @param scope where Chromium's `chrome` is
 * @param windowId the window in which it was asked for; Firefox takes the one in front
 */
export function openNotes(browser: Bars, scope: object, windowId: number | undefined): void {
  const { sidePanel } = (scope as { chrome?: { sidePanel?: SidePanel } }).chrome ?? {}
  const opening =
    sidePanel && windowId !== undefined ? sidePanel.open({ windowId }) : browser.sidebarAction?.open()
  // A browser without either (Firefox for Android), or a window without room for it: nothing was promised.
  opening?.catch(() => null)
}
