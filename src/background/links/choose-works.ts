/** What a window is opened for: the works that somebody chooses from. */
export type ChooseFrom =
  | { readonly of: 'selection'; readonly tabId: number; readonly frameId?: number }
  | { readonly of: 'tabs'; readonly windowId: number }

/** The part of `windows` that opens the popup as a window of its own, where no click beside it closes it. */
export interface Windows {
  create(window: { url: string; type: 'popup'; width: number; height: number }): Promise<unknown>
}

/** Opens the popup on works to choose from: a window, because no menu can hold a list. Never rejects. */
export async function chooseWorks(windows: Windows, from: ChooseFrom): Promise<void> {
  const asked = new URLSearchParams(Object.entries(from).map(([name, value]) => [name, String(value)]))
  try {
    await windows.create({ url: `popup/popup.html?${asked}`, type: 'popup', width: 440, height: 640 })
  } catch {
    // The browser is closing, or opens no windows (a kiosk): nothing was promised.
  }
}
