import type { Block, PlainBlock } from './blocks.ts'
import { interrupts, startsItem, startsTable } from './interrupt.ts'
import { scanItems } from './items.ts'
import { labelledLinksEnd } from './labelled-links.ts'
import {
  commentEnd,
  definitionAt,
  fenceAt,
  fenceEnd,
  frontMatterEnd,
  headingLevel,
  isDelimiterRow,
  isHtmlStart,
  isRule,
} from './line-kinds.ts'
import { countLines, isSpace, lineEnd, nextLine, skipSpaces, trimSpaces } from './lines.ts'

/**
 * Reads the one block that starts at `start`, the start of a line. Blocks follow CommonMark 0.31 and GFM where
 * people write as these say, and people where they do not. What a block is depends on the text from `start` on
 * only, never on what stands above it: so reading can begin again at any block.
 */
export function scanBlock(text: string, start: number): Block {
  if (start === 0 && text.charCodeAt(0) === 0xfeff)
    return { kind: 'byteOrderMark', text: text.slice(0, 1), lines: 0 }
  if (start <= 1) {
    const end = frontMatterEnd(text, start)
    if (end > start) return plain('frontMatter', text, start, end)
  }
  const end = lineEnd(text, start)
  const first = skipSpaces(text, start, end)
  if (first === end) return plain('blank', text, start, blankEnd(text, start))
  if (startsItem(text, first, end)) {
    const { items, end: itemsEnd, lines } = scanItems(text, start, first)
    return { kind: 'item', items, text: text.slice(start, itemsEnd), lines }
  }
  return scanMarked(text, start, first, end) ?? scanParagraph(text, start)
}

/** Blocks that their first characters tell. */
function scanMarked(text: string, start: number, first: number, end: number): Block | null {
  const mark = text.charAt(first)
  const next = nextLine(text, start)
  if (mark === '#') {
    const level = headingLevel(text, first, end)
    if (level > 0) return heading(text, start, next, level, first + level, end)
  }
  const fence = fenceAt(text, first, end)
  if (fence) return plain('fence', text, start, fenceEnd(text, start, fence))
  if (text.startsWith('<!--', first)) return plain('comment', text, start, commentEnd(text, first, '-->'))
  if (text.startsWith('%%', first)) return plain('comment', text, start, commentEnd(text, first + 2, '%%'))
  if (isRule(text, first, end)) return plain('rule', text, start, next)
  if (mark === '<' && isHtmlStart(text, first, end)) return plain('html', text, start, htmlEnd(text, next))
  if (mark === '>') return plain('quote', text, start, quoteEnd(text, next))
  if (mark === '[' && (text.startsWith('[^', first) || definitionAt(text, first, end))) {
    const isNote = /^\[\^[^\]]+\]:/.test(text.slice(first, first + 80))
    if (isNote || !text.startsWith('[^', first)) return plain('definition', text, start, next)
  }
  return startsTable(text, first, end) ? scanTable(text, start) : null
}

function plain(kind: PlainBlock['kind'], text: string, start: number, end: number): PlainBlock {
  return { kind, text: text.slice(start, end), lines: countLines(text, start, end) }
}

function heading(text: string, start: number, next: number, level: number, from: number, to: number): Block {
  let end = trimSpaces(text, from, to)
  let hashes = end
  while (hashes > from && text.charCodeAt(hashes - 1) === 35) hashes--
  if (hashes === from || (hashes < end && isSpace(text.charCodeAt(hashes - 1))))
    end = trimSpaces(text, from, hashes)
  const contentStart = Math.min(skipSpaces(text, from, end), end)
  return {
    kind: 'heading',
    level,
    start: contentStart - start,
    end: end - start,
    text: text.slice(start, next),
    lines: countLines(text, start, next),
  }
}

function blankEnd(text: string, start: number): number {
  let at = nextLine(text, start)
  while (at < text.length) {
    const end = lineEnd(text, at)
    if (skipSpaces(text, at, end) !== end) break
    at = nextLine(text, at)
  }
  return at
}

/** An HTML block ends at a blank line, or where Markdown that a person meant as such begins. */
function htmlEnd(text: string, from: number): number {
  return linesWhile(text, from, (at, end) => {
    const first = text.charAt(at)
    return first === '<' || (first !== '#' && !startsItem(text, at, end) && !startsTable(text, at, end))
  })
}

function quoteEnd(text: string, from: number): number {
  return linesWhile(text, from, (at, end) => text.charAt(at) === '>' || !interrupts(text, at, end))
}

function scanTable(text: string, start: number): Block {
  const second = nextLine(text, start)
  const secondEnd = lineEnd(text, second)
  const hasHeader =
    second < text.length && isDelimiterRow(text, skipSpaces(text, second, secondEnd), secondEnd)
  const rows = hasHeader ? nextLine(text, second) : second
  const end = linesWhile(text, rows, (at, lineStop) => {
    return (
      text.charAt(at) === '|' || (text.slice(at, lineStop).includes('|') && !startsItem(text, at, lineStop))
    )
  })
  return { kind: 'table', hasHeader, text: text.slice(start, end), lines: countLines(text, start, end) }
}

/** A paragraph, or the setext heading that it turns out to be (CommonMark 4.3). */
function scanParagraph(text: string, start: number): Block {
  let at = nextLine(text, start)
  while (at < text.length) {
    const end = lineEnd(text, at)
    const first = skipSpaces(text, at, end)
    if (first === end) break
    const level = setextLevel(text, first, end)
    if (level > 0) {
      const titleEnd = lineEnd(text, start)
      const titleLine = skipSpaces(text, start, titleEnd)
      if (nextLine(text, start) === at)
        return heading(text, start, nextLine(text, at), level, titleLine, titleEnd)
    }
    if (interrupts(text, first, end)) break
    at = nextLine(text, at)
  }
  return plain('paragraph', text, start, labelledLinksEnd(text, start, at))
}

/** 1 for `===`, 2 for `---` (at least two, so that a lone dash is no underline), else 0. */
function setextLevel(text: string, first: number, end: number): number {
  const mark = text.charCodeAt(first)
  if ((mark !== 61 && mark !== 45) || end - first < 2) return 0
  const last = trimSpaces(text, first, end)
  for (let at = first; at < last; at++) if (text.charCodeAt(at) !== mark) return 0
  return mark === 61 ? 1 : 2
}

/** Position of the first line from `from` on that is blank or for which `goesOn` is false. */
function linesWhile(text: string, from: number, goesOn: (at: number, end: number) => boolean): number {
  let at = from
  while (at < text.length) {
    const end = lineEnd(text, at)
    const first = skipSpaces(text, at, end)
    if (first === end || !goesOn(first, end)) break
    at = nextLine(text, at)
  }
  return at
}
