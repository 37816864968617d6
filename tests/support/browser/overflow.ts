/** Runs code in a page. */
type Evaluate = (code: string) => Promise<unknown>

/**
 * What stands out of a page at its side, in a line each: the page itself when it can be scrolled sideways, and texts
 * that are cut off without an ellipsis. Parts that scroll by themselves may be wider than they show.
 */
export async function overflow(evaluate: Evaluate): Promise<string[]> {
  return (await evaluate(`(${findOverflow})()`)) as string[]
}

function findOverflow(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  const page = scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide in ${clientWidth}`] : []
  const cut = [
    ...document.body.querySelectorAll<HTMLElement>('button, a, label, h1, h2, h3, p, summary, dt, dd'),
  ]
  const told = cut.filter((part) => {
    const { overflowX, textOverflow } = getComputedStyle(part)
    // What only a screen reader reads is a pixel wide.
    if (part.clientWidth <= 1 || overflowX === 'auto' || textOverflow === 'ellipsis') return false
    return part.scrollWidth > part.clientWidth + 1
  })
  return [
    ...page,
    ...told.map(
      (part) =>
        `${part.tagName} "${part.innerText.slice(0, 60)}" needs ${part.scrollWidth} of ${part.clientWidth}`,
    ),
  ]
}
