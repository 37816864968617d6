import { fenceAt, headingLevel, isDelimiterRow, isHtmlStart, isRule, markerLength } from './line-kinds.ts'
import { lineEnd, nextLine, skipSpaces } from './lines.ts'

/** True when the line whose text starts at `at` begins a block of its own even right below a paragraph. */
export function interrupts(text: string, at: number, end: number): boolean {
  const first = text.charAt(at)
  if (first === '#') return headingLevel(text, at, end) > 0
  if (first === '`' || first === '~') return fenceAt(text, at, end) !== null
  if (first === '<') return text.startsWith('<!--', at) || isHtmlStart(text, at, end)
  if (first === '%') return text.startsWith('%%', at)
  if (first === '>') return true
  return isRule(text, at, end) || startsItem(text, at, end) || startsTable(text, at, end)
}

/** True when a list item starts at `at`; a lone year at a line's start (`1998. It was …`) does not count. */
export function startsItem(text: string, at: number, end: number): boolean {
  const length = markerLength(text, at, end)
  return length > 0 && length <= 4 && !isRule(text, at, end)
}

/** True when the line at `at` is a table's header: a pipe in it and a delimiter row below. */
export function startsTable(text: string, at: number, end: number): boolean {
  if (text.charAt(at) === '|') return text.slice(at + 1, end).includes('|')
  const below = nextLine(text, end)
  if (below >= text.length || !text.slice(at, end).includes('|')) return false
  const belowEnd = lineEnd(text, below)
  return isDelimiterRow(text, skipSpaces(text, below, belowEnd), belowEnd)
}
