import type { Item } from './blocks.ts'
import { interrupts, startsItem } from './interrupt.ts'
import { commentEnd, fenceAt, fenceEnd, headingLevel, isRule, markerLength } from './line-kinds.ts'
import { afterLineEnd, columns, countLines, isSpace, lineEnd, nextLine, skipSpaces } from './lines.ts'

/**
 * Levels of nesting that are items of their own; what is deeper is text of the item around it. Nobody keeps a list so
 * deep, and each level repeats in its notes all that is below it.
 */
const DEEPEST = 20

/** An item whose end is not known yet. */
type OpenItem = { -readonly [Key in keyof Item]: Item[Key] }

interface Walk {
  readonly text: string
  readonly start: number
  readonly items: OpenItem[]
  /** Indexes of the items that enclose the current line, outermost first. */
  readonly open: number[]
  /** Lines walked so far. */
  line: number
  /** True after a blank line. */
  blank: boolean
  /** True while the deepest item's own text may still go on. */
  inText: boolean
}

/**
 * Reads the outermost list item that starts at `start`, with wrapped lines, notes and nested items.
 * An item is nested when its marker stands two columns further in than the one above: people indent ordered
 * lists less than CommonMark 5.2 asks for.
 * @param first where its marker stands
 * @returns the items with positions relative to `start`, where the last of them ends, and the lines up to there
 */
export function scanItems(
  text: string,
  start: number,
  first: number,
): { items: Item[]; end: number; lines: number } {
  const outer = itemAt(text, start, start, first, columns(text, start, first), -1, 0)
  // Nearly all items stand alone, and an array that grew holds room for sixteen: so these begin with their one item.
  const walk: Walk = { text, start, items: [outer], open: [0], line: 1, blank: false, inText: false }
  let end = ownFenceEnd(walk, outer, start) ?? afterLineEnd(text, start + outer.ownEnd)
  walk.line = Math.max(1, countLines(text, start, end))
  let lines = walk.line
  walk.inText = !opensFence(walk, outer)
  closeAt(walk, end)
  let at = end
  while (at < text.length) {
    const next = takeLine(walk, at)
    if (next < 0) break
    walk.line += countLines(text, at, next)
    at = next
    if (walk.blank) continue
    end = next
    lines = walk.line
    closeAt(walk, end)
  }
  return { items: walk.items.length === 1 ? walk.items : walk.items.slice(), end, lines }
}

/** Takes the line at `at` (or a fence or comment that starts there); -1 when it is no longer of this item. */
function takeLine(walk: Walk, at: number): number {
  const { text } = walk
  const end = lineEnd(text, at)
  const first = skipSpaces(text, at, end)
  const next = afterLineEnd(text, end)
  if (first === end) {
    walk.blank = true
    walk.inText = false
    return next
  }
  const column = columns(text, at, first)
  const outer = walk.items[0]
  const nested = column >= (outer?.column ?? 0) + 2
  if (startsItem(text, first, end)) {
    if (!nested) return -1
    closeNotAround(walk, column)
    walk.blank = false
    if (walk.open.length < DEEPEST) return openItem(walk, at, first, column) ?? next
    walk.inText = false
    return next
  }
  const special = nested ? specialEnd(walk, at, first, end) : 0
  if (nested ? walk.blank || special > 0 : walk.blank || isOutside(text, first, end)) {
    if (!nested) return -1
    closeNotAround(walk, column)
    walk.blank = false
    walk.inText = false
    return special || next
  }
  walk.blank = false
  const deepest = walk.items[walk.open.at(-1) ?? 0]
  if (walk.inText && deepest) {
    deepest.ownEnd = end - walk.start
    deepest.ownLines = walk.line - deepest.line + 1
  }
  return next
}

/** True for a line at the outer level that can be no wrapped line of the item above it. */
function isOutside(text: string, first: number, end: number): boolean {
  return interrupts(text, first, end) || text.charAt(first) === '|' || isSetextLine(text, first, end)
}

function isSetextLine(text: string, first: number, end: number): boolean {
  return end - first >= 3 && /^=+[ \t]*$/.test(text.slice(first, end))
}

/** End of a fence, comment, heading or rule inside an item; 0 when the line is none of them. */
function specialEnd(walk: Walk, at: number, first: number, end: number): number {
  const { text } = walk
  const fence = fenceAt(text, first, end)
  if (fence) return fenceEnd(text, at, fence, isNotNested(walk))
  if (text.startsWith('<!--', first)) return commentEnd(text, first, '-->')
  return headingLevel(text, first, end) > 0 || isRule(text, first, end) ? nextLine(text, at) : 0
}

/** Opens a nested item; gives the end of the fence that opens right after its marker, null where none does. */
function openItem(walk: Walk, lineStart: number, first: number, column: number): number | null {
  const item = itemAt(walk.text, walk.start, lineStart, first, column, walk.open.at(-1) ?? -1, walk.line)
  walk.open.push(walk.items.push(item) - 1)
  walk.inText = !opensFence(walk, item)
  return ownFenceEnd(walk, item, lineStart)
}

/** The end of the fence that opens right after an item's marker; null where none does. */
function ownFenceEnd(walk: Walk, { content, ownEnd }: Item, lineStart: number): number | null {
  const { text, start } = walk
  const fence = fenceAt(text, start + content, start + ownEnd)
  return fence && fenceEnd(text, lineStart, fence, isNotNested(walk))
}

/** Tells lines that stand no longer in the outermost item: what opens in it ends with it (CommonMark 4.5). */
function isNotNested({ text, items }: Walk): (lineStart: number, first: number) => boolean {
  const column = (items[0]?.column ?? 0) + 2
  return (lineStart, first) => columns(text, lineStart, first) < column
}

/** The item whose marker stands at `first`, as far as its first line tells. */
function itemAt(
  text: string,
  start: number,
  lineStart: number,
  first: number,
  column: number,
  parent: number,
  line: number,
): OpenItem {
  const end = lineEnd(text, first)
  const afterMarker = skipSpaces(text, first + markerLength(text, first, end), end)
  const hasBox = isCheckbox(text, afterMarker, end)
  const content = hasBox ? skipSpaces(text, afterMarker + 3, end) : afterMarker
  return {
    parent,
    line,
    start: lineStart - start,
    marker: first - start,
    content: content - start,
    column,
    checkbox: hasBox ? afterMarker + 1 - start : undefined,
    ownEnd: end - start,
    ownLines: 1,
    end: 0,
    lines: 1,
  }
}

function opensFence({ text, start }: Walk, { content, ownEnd }: Item): boolean {
  return fenceAt(text, start + content, start + ownEnd) !== null
}

/** Closes the items that a line at this column is not nested in. */
function closeNotAround(walk: Walk, column: number): void {
  while (walk.open.length > 0) {
    const item = walk.items[walk.open.at(-1) ?? 0]
    if (item && column >= item.column + 2) return
    walk.open.pop()
  }
}

/** Notes for every item that is still open that it reaches to `end`. */
function closeAt(walk: Walk, end: number): void {
  for (const index of walk.open) {
    const item = walk.items[index]
    if (!item) continue
    item.end = end - walk.start
    item.lines = walk.line - item.line
  }
}

/** True for `[ ]`, `[x]` and other one-character boxes that are followed by a space (GFM task lists, Obsidian). */
function isCheckbox(text: string, at: number, end: number): boolean {
  if (text.charCodeAt(at) !== 91 || text.charCodeAt(at + 2) !== 93 || at + 3 > end) return false
  if (!/[ xX\-/>?!*~]/.test(text.charAt(at + 1))) return false
  return at + 3 === end || isSpace(text.charCodeAt(at + 3))
}
