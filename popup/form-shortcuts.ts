import { sendOnCtrlEnter } from '../src/ui/form-keys.ts'
import { takeByNumber } from '../src/ui/NumberedChips.tsx'

type FormKey = KeyboardEvent & { readonly currentTarget: HTMLFormElement }

/**
 * What keys do anywhere in a form of the popup: Enter with Ctrl or Cmd sends it, Shift and Enter sends it as read,
 * Alt and a number take a proposal. In a note of several lines Shift and Enter break the line, so that wants Ctrl too.
 */
export function formShortcuts(event: FormKey, sendRead: () => void): void {
  if (event.isComposing || takeByNumber(event, event.currentTarget)) return
  if (event.key === 'Enter' && event.shiftKey && !isOwnEnter(event)) {
    event.preventDefault()
    sendRead()
  } else sendOnCtrlEnter(event)
}

/** True where Enter with Shift has a meaning of its own: in a note, on a button that does something else, on a link. */
function isOwnEnter({ target, ctrlKey, metaKey }: FormKey): boolean {
  if (!(target instanceof Element) || ctrlKey || metaKey) return false
  return target.closest('.note-input, a, summary, select, button[type=button]:not(.primary)') !== null
}
