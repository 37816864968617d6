/** Longest text that is taken from one place of a page. */
const MAX_TEXT = 2000

/** The text of the first element that a selector finds, as one line; blank when there is none. */
export function textAt(root: ParentNode, selector: string): string {
  return oneLine(root.querySelector(selector)?.textContent ?? '')
}

/** An attribute of the first element that a selector finds; blank when there is none. */
export function attributeAt(root: ParentNode, selector: string, name: string): string {
  return oneLine(root.querySelector(selector)?.getAttribute(name) ?? '')
}

/** The content of a `<meta>` by its name, property or itemprop; blank when there is none. */
export function metaAt(root: ParentNode, name: string): string {
  return attributeAt(
    root,
    `meta[property="${name}"],meta[name="${name}"],meta[itemprop="${name}"]`,
    'content',
  )
}

/** The page's `<title>` without the count of news that some sites put before it. */
export function documentTitle(document: Document): string {
  return oneLine(document.title ?? '').replace(/^\(\d+\+?\)\s+/, '')
}

/** The first of the texts that is not blank. */
export function firstOf(...texts: readonly string[]): string {
  return texts.find((text) => text !== '') ?? ''
}

/** White space as single spaces. */
export function oneLine(text: string): string {
  return text
    .slice(0, 4 * MAX_TEXT)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT)
}

/** The beginning of a text that has no title of its own: whole words, at most so many characters. */
export function firstWords(text: string, most = 100): string {
  const line = oneLine(text.replace(/\s*https?:\/\/\S+/g, ' '))
  if (line.length <= most) return line
  const cut = line.slice(0, most + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.–—-]+$/, '')}…`
}
