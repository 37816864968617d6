import { inlinesOf } from './inlines.ts'
import { fenceOf, headingOf, indentOf, interrupts, isBlank, isRule, markerOf, quotedOf } from './lines.ts'
import { listAt } from './list-at.ts'
import type { Block } from './tree.ts'

/** Quotes and lists nested deeper than this are shown as they are typed. */
const DEEPEST = 12

/** A block, and the line after it. */
interface Read {
  readonly block: Block
  readonly next: number
}

/**
 * Reads a note's Markdown (CommonMark, simplified): headings, paragraphs, quotes, lists, code, rules. HTML is text.
 * Never throws, and takes any text.
 */
export function blocksOf(text: string): readonly Block[] {
  const lines = text.replace(/\r\n?/g, '\n').replace(/\t/g, '    ').split('\n')
  return blocksIn(lines, 0)
}

/** Reads lines that stand in so many quotes and lists. */
function blocksIn(lines: readonly string[], depth: number): Block[] {
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    if (isBlank(lines[at] ?? '')) at++
    else {
      const { block, next } = blockAt(lines, at, depth)
      blocks.push(block)
      at = next
    }
  }
  return blocks
}

function blockAt(lines: readonly string[], at: number, depth: number): Read {
  const line = lines[at] ?? ''
  const fence = fenceOf(line)
  if (fence !== null) return fencedAt(lines, at, fence)
  if (indentOf(line) >= 4) return indentedAt(lines, at)
  const heading = headingOf(line)
  if (heading) {
    const { level, text } = heading
    return { block: { kind: 'heading', level, children: inlinesOf(text) }, next: at + 1 }
  }
  if (isRule(line)) return { block: { kind: 'rule' }, next: at + 1 }
  if (depth < DEEPEST) {
    if (quotedOf(line) !== null) return quoteAt(lines, at, depth)
    const marker = markerOf(line)
    if (marker) return listAt(lines, at, marker, (inside) => blocksIn(inside, depth + 1))
  }
  return paragraphAt(lines, at)
}

function fencedAt(lines: readonly string[], at: number, fence: string): Read {
  const indent = indentOf(lines[at] ?? '')
  const isEnd = (line: string) => {
    const run = line.trim()
    return run.length >= fence.length && run === fence.charAt(0).repeat(run.length) && indentOf(line) < 4
  }
  let end = at + 1
  while (end < lines.length && !isEnd(lines[end] ?? '')) end++
  const inside = lines.slice(at + 1, end).map((line) => line.slice(Math.min(indent, indentOf(line))))
  return { block: { kind: 'code', text: inside.join('\n') }, next: end + 1 }
}

function indentedAt(lines: readonly string[], at: number): Read {
  let end = at
  let next = at
  for (; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (!isBlank(line) && indentOf(line) < 4) break
    if (!isBlank(line)) end = next
  }
  const inside = lines.slice(at, end + 1).map((line) => line.slice(4))
  return { block: { kind: 'code', text: inside.join('\n') }, next: end + 1 }
}

function quoteAt(lines: readonly string[], at: number, depth: number): Read {
  const inside: string[] = []
  let next = at
  for (; next < lines.length; next++) {
    const line = lines[next] ?? ''
    const quoted = quotedOf(line)
    // A paragraph in a quote goes on where only its sign is missing.
    if (quoted === null && (isBlank(line) || isBlank(inside.at(-1) ?? '') || interrupts(line))) break
    inside.push(quoted ?? line)
  }
  return { block: { kind: 'quote', children: blocksIn(inside, depth + 1) }, next }
}

function paragraphAt(lines: readonly string[], at: number): Read {
  let next = at + 1
  while (next < lines.length && !isBlank(lines[next] ?? '')) {
    const level = underline(lines[next] ?? '')
    if (level !== null) {
      const children = inlinesOf(textOf(lines.slice(at, next)))
      return { block: { kind: 'heading', level, children }, next: next + 1 }
    }
    if (interrupts(lines[next] ?? '')) break
    next++
  }
  const own = lines.slice(at, next)
  // A table is easier to read as it was typed than run together.
  if (/^[\s|:-]*\|[\s|:-]*$/.test(own[1] ?? '') && (own[1] ?? '').includes('-')) {
    return { block: { kind: 'code', text: own.join('\n') }, next }
  }
  return { block: { kind: 'paragraph', children: inlinesOf(textOf(own)) }, next }
}

function textOf(lines: readonly string[]): string {
  return lines
    .map((line) => line.trimStart())
    .join('\n')
    .trimEnd()
}

/** The level of a heading whose text stands above such a line; null for another line. */
function underline(line: string): number | null {
  const found = /^ {0,3}(=+|-+)[ \t]*$/.exec(line)
  return found ? (found[1]?.startsWith('=') ? 1 : 2) : null
}
