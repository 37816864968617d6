/** Puts the focus on the entries, or on the search where there are none, when a page that had it has given way to them. */
export function focusEntries(): void {
  requestAnimationFrame(() => {
    if (document.activeElement !== document.body) return
    const row = document.querySelector<HTMLElement>('.row-title[tabindex="0"]')
    ;(row ?? document.querySelector<HTMLElement>('#search'))?.focus()
  })
}
