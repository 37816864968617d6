/** Sends the form with Ctrl or Cmd and Enter from any of its fields, the note included. */
export function sendOnCtrlEnter(event: KeyboardEvent & { readonly currentTarget: HTMLFormElement }): void {
  if (event.key !== 'Enter' || event.isComposing || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  event.currentTarget.requestSubmit()
}
