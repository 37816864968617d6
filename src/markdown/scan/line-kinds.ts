import { isSpace, lineEnd, nextLine, skipSpaces } from './lines.ts'

/** Longest front matter that is looked for, in UTF-16 units. */
export const FRONT_MATTER_LIMIT = 16_384

const BULLETS = '-*+•'
const HTML_START =
  /^<\/?(?:address|article|aside|blockquote|body|center|dd|details|dir|div|dl|dt|fieldset|figure|footer|form|h[1-6]|head|header|hr|html|iframe|img|li|link|main|menu|nav|ol|p|picture|pre|script|section|style|summary|table|tbody|td|tfoot|th|thead|tr|ul|br)\b/i

/** Length of the list marker at `at` without the space after it; 0 when there is none (CommonMark 5.2). */
export function markerLength(text: string, at: number, end: number): number {
  const first = text.charCodeAt(at)
  if (BULLETS.includes(text.charAt(at)) && at < end) {
    if (at + 1 >= end || isSpace(text.charCodeAt(at + 1))) return 1
    return isTightBullet(text, at, end) ? 1 : 0
  }
  if (first < 48 || first > 57) return 0
  let digits = at
  while (digits < end && digits - at < 9 && isDigit(text.charCodeAt(digits))) digits++
  const close = text.charCodeAt(digits)
  if (digits >= end || (close !== 46 && close !== 41)) return 0
  return digits + 1 >= end || isSpace(text.charCodeAt(digits + 1)) ? digits + 1 - at : 0
}

/** `-Title [link](…)`: a bullet whose space was forgotten, told from a dash by the link that follows. */
function isTightBullet(text: string, at: number, end: number): boolean {
  const mark = text.charAt(at)
  const next = text.charAt(at + 1)
  if (mark === '-' ? !/[\p{L}[]/u.test(next) : next !== '[' || mark === '+') return false
  return text.slice(at, end).includes('](')
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** True for a thematic break such as `---`, `* * *` or `___` (CommonMark 4.1). */
export function isRule(text: string, at: number, end: number): boolean {
  const mark = text.charCodeAt(at)
  if (mark !== 45 && mark !== 42 && mark !== 95) return false
  let count = 0
  for (let position = at; position < end; position++) {
    const code = text.charCodeAt(position)
    if (code === mark) count++
    else if (!isSpace(code)) return false
  }
  return count >= 3
}

/**
 * Level of the ATX heading at `at`, 0 when it is none. Without a space `##Title` and `#2 Title` count, `#hashtag`
 * does not: a tag has no blank after its digits.
 */
export function headingLevel(text: string, at: number, end: number): number {
  let level = 0
  while (at + level < end && text.charCodeAt(at + level) === 35) level++
  if (level === 0 || level > 6) return 0
  if (at + level >= end || isSpace(text.charCodeAt(at + level))) return level
  if (level === 1) return /^#\d[\d.]* +\S/.test(text.slice(at, Math.min(end, at + 12))) ? 1 : 0
  return text.charCodeAt(at + level) !== 33 ? level : 0
}

/** The fence that opens at `at`: its character and length, or null (CommonMark 4.5). */
export function fenceAt(text: string, at: number, end: number): { mark: number; length: number } | null {
  const mark = text.charCodeAt(at)
  if (mark !== 96 && mark !== 126) return null
  let length = 0
  while (at + length < end && text.charCodeAt(at + length) === mark) length++
  if (length < 3) return null
  if (mark === 96 && text.slice(at + length, end).includes('`')) return null
  return { mark, length }
}

/**
 * Position after the fence that opens in the line at `lineStart`; the text's end when it is never closed.
 * @param isOutside tells a line that stands no longer in what the fence stands in: one that is never closed inside
 *   ends there, and so does one before the next list item. Lines of code that are not indented as they should be are
 *   still of the code.
 */
export function fenceEnd(
  text: string,
  lineStart: number,
  fence: { mark: number; length: number },
  isOutside: (lineStart: number, first: number) => boolean = () => false,
): number {
  let outside = -1
  let line = nextLine(text, lineStart)
  while (line < text.length) {
    const end = lineEnd(text, line)
    const at = skipSpaces(text, line, end)
    let length = 0
    while (at + length < end && text.charCodeAt(at + length) === fence.mark) length++
    if (at < end && isOutside(line, at)) {
      if (outside < 0) outside = line
      if (markerLength(text, at, end) > 0) return outside
    }
    line = nextLine(text, line)
    if (length >= fence.length && skipSpaces(text, at + length, end) === end) return line
  }
  return outside < 0 ? text.length : outside
}

/** Position after the line in which the comment that opens at `at` is closed; the text's end when it is not. */
export function commentEnd(text: string, at: number, close: string): number {
  const found = text.indexOf(close, at)
  return found < 0 ? text.length : nextLine(text, found)
}

/** True when an HTML block starts at `at` (CommonMark 4.6, kinds 1 and 6). */
export function isHtmlStart(text: string, at: number, end: number): boolean {
  return text.charCodeAt(at) === 60 && HTML_START.test(text.slice(at, Math.min(end, at + 16)))
}

/** True for a table's delimiter row, such as `|:---|---|` (GFM tables). */
export function isDelimiterRow(text: string, at: number, end: number): boolean {
  let dashes = false
  let pipes = false
  for (let position = at; position < end; position++) {
    const code = text.charCodeAt(position)
    if (code === 45) dashes = true
    else if (code === 124) pipes = true
    else if (code !== 58 && !isSpace(code)) return false
  }
  return dashes && pipes
}

/** Position after the front matter that starts at `start`; `start` when there is none. */
export function frontMatterEnd(text: string, start: number): number {
  const mark = text.slice(start, start + 3)
  if ((mark !== '---' && mark !== '+++') || lineEnd(text, start) !== start + 3) return start
  const limit = Math.min(text.length, start + FRONT_MATTER_LIMIT)
  for (let line = nextLine(text, start); line < limit; line = nextLine(text, line)) {
    if (text.startsWith(mark, line) && lineEnd(text, line) === line + 3) return nextLine(text, line)
  }
  return start
}

/** The definition `[label]: url` in the line at `at`, or null; the destination may stand in `<…>`. */
export function definitionAt(text: string, at: number, end: number): { label: string; url: string } | null {
  if (text.charCodeAt(at) !== 91 || end - at > 9000) return null
  const found = /^\[((?:[^\]\\]|\\.)+)\]:[ \t]*(?:<([^>]*)>|(\S+))[ \t]*(?:["'(].*)?$/.exec(
    text.slice(at, end),
  )
  if (!found || found[1]?.startsWith('^')) return null
  return { label: normalLabel(found[1] ?? ''), url: found[2] ?? found[3] ?? '' }
}

/** A reference label as references compare it: folded case, single spaces (CommonMark 6.3). */
export function normalLabel(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase()
}
