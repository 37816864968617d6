/** The text of an element as one line; empty for none. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').slice(0, 20_000).replace(/\s+/g, ' ').trim()
}

/** The texts of the elements that a selector finds, without empty and repeated ones. */
export function textsOf(root: ParentNode, selector: string, max = 3000): string[] {
  const texts = [...root.querySelectorAll(selector)].slice(0, max).map(textOf)
  return [...new Set(texts.filter((text) => text !== ''))]
}
