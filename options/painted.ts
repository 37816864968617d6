/** How long a page that nobody sees, and that is never painted, waits at most; in milliseconds. */
const UNSEEN = 100

/** Resolves once what was drawn last is on the screen: in the first task after its frame. */
export function painted(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, UNSEEN)
    requestAnimationFrame(() => {
      clearTimeout(late)
      setTimeout(resolve)
    })
  })
}
