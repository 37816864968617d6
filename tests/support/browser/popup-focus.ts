import { MODIFIER } from './keys.ts'
import type { Popup } from './popup.ts'

/** Keys that may be pressed before something is reached. */
const MOST = 60

/** What has the focus in the popup, by its label, else by its text; blank when nothing has it. */
export function focused(popup: Popup): Promise<string> {
  return popup.target.evaluate(() => {
    const at = document.activeElement
    if (!(at instanceof HTMLElement) || at === document.body) return ''
    const labels = at instanceof HTMLInputElement || at instanceof HTMLTextAreaElement ? at.labels : null
    const label = at.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? at.innerText
    return label.replace(/\s+/g, ' ').trim()
  })
}

/** Goes from one thing to the next with the Tab key, or back with Shift, until one has that label. */
export async function tabTo(popup: Popup, label: string, back = false): Promise<void> {
  const seen: string[] = []
  for (let n = 0; n < MOST; n++) {
    await popup.press('Tab', back ? MODIFIER.shift : 0)
    const now = await focused(popup)
    if (now.startsWith(label)) return
    seen.push(now)
  }
  throw new Error(`no “${label}” with the Tab key; there are: ${seen.join(', ')}`)
}
