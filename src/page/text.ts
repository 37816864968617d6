/** Longest text that is looked at in any one place of a page. */
const MAX_TEXT = 4000

// Control and format characters: a page may use them to hide text or turn its direction. The two joiners stay:
// Persian, Indic scripts and emoji are written with them.
const INVISIBLE = /(?![\u200c\u200d])[\p{Cc}\p{Cf}]/gu

/** One line of plain text: no control or invisible characters, white space collapsed, at most `max` characters. */
export function plainLine(text: string, max = MAX_TEXT): string {
  const head = text.length > 4 * max ? text.slice(0, 4 * max) : text
  const line = head
    .replace(/[\t\n\r]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(/\s+/g, ' ')
    .trim()
  return line.length > max ? line.slice(0, max) : line
}

/** The text of an element as one line; empty for none. */
export function lineOf(element: Element | null | undefined, max = MAX_TEXT): string {
  return element ? plainLine(element.textContent ?? '', max) : ''
}

/** The first of the texts that says anything. */
export function firstLine(...texts: readonly (string | null | undefined)[]): string | undefined {
  for (const text of texts) {
    const line = text ? plainLine(text) : ''
    if (line !== '') return line
  }
  return undefined
}

/** The text of an element without the parts that a selector names; a line break counts as a space. */
export function textWithout(element: Element, parts: string, max = MAX_TEXT): string {
  if (element.firstElementChild === null) return lineOf(element, max)
  const copy = element.cloneNode(true) as Element
  for (const part of copy.querySelectorAll(parts)) part.remove()
  for (const line of copy.querySelectorAll('br')) line.replaceWith(' ')
  return lineOf(copy, max)
}

const BLOCKS = 'div,p,li,h1,h2,h3,h4,h5,h6,dt,dd'
/** More blocks than a name, a role and a date make a menu. */
const MAX_BLOCKS = 4

/** The text of a small element as one line, with ` | ` where one of its few blocks ends and the next begins. */
export function lineOfBlocks(element: Element, max: number): string {
  const few = (element.textContent ?? '').length <= 4 * max && element.querySelector(BLOCKS) !== null
  if (!few || element.querySelectorAll(BLOCKS).length > MAX_BLOCKS) return lineOf(element, max)
  const copy = element.cloneNode(true) as Element
  for (const block of copy.querySelectorAll(BLOCKS)) block.after(' | ')
  return lineOf(copy, max).replace(/^[\s|]+|[\s|]+$/g, '')
}
