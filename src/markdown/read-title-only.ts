import { valueAtom, wordsAtom } from './atoms.ts'
import { trailingHashtags } from './fields/hashtags.ts'
import { statusSign } from './fields/statuses.ts'
import type { Token } from './inline/tokens.ts'
import { readTail } from './read-tail.ts'
import { CharacterSet, hasWord, isWhite } from './scan/characters.ts'
import type { Atom } from './shape.ts'

/** Takes apart an entry that has no link: its title, and the tags, date or sign that close it. */
export function readTitleOnly(text: string, start: number, end: number, tokens: readonly Token[]): Atom[] {
  const code = tokens.find((token) => token.kind === 'code' && closes(text, token.end))
  const dead = tokens.find((token) => token.kind === 'link')
  const stop = dead ? dead.start : code ? code.start : titleStop(text, start, end)
  let last = stop
  while (last > start && closesTitle(text.charCodeAt(last - 1))) last--
  let first = start
  while (first < last && isWhite(text.charCodeAt(first))) first++
  if (!hasWord(text, first, last)) return []
  const title = titleAtom(text, first, last)
  return [title, ...readTail(text, title.end, end, tokens)]
}

const CLOSERS = new CharacterSet(',;:|[(')

function closesTitle(code: number): boolean {
  return CLOSERS.has(code) || isWhite(code)
}

const MARKED =
  /^(\*\*|__|\*(?!\*)|_(?!_)|"|“)(?=\S)(.+?)(?:\1|”)(?=\s*$|\s+(?:by|von|de|par|di|por)\s|\s*[-–—,(<])/s
/** `[[Deep Work]]`, `[[books/Deep Work|Deep Work]]`: a link to a page of the keeper's own, and its title. */
const WIKI = /^\[\[(?:[^\]|[]*\|)?([^\]|[]+)\]\]/
/** The title: all of the stretch, or what is emphasised or linked in it where the rest only says by whom. */
function titleAtom(text: string, start: number, end: number): Atom {
  const inside = text.slice(start, Math.min(end, start + 600))
  const wiki = WIKI.exec(inside)
  const marked = wiki ? null : MARKED.exec(inside)
  let from = start
  let to = end
  if (wiki?.[1]) {
    from = start + wiki[0].length - 2 - wiki[1].length
    to = from + wiki[1].length
    return wordsAtom('title', 'title', start, start + wiki[0].length, from, to)
  }
  if (marked) {
    from = start + (marked[1]?.length ?? 0)
    to = from + (marked[2]?.length ?? 0)
  }
  const atom = valueAtom(text, 'title', from, to, start, end)
  return { ...atom, slot: 'title' }
}

/** Where the title ends: before the hashtags or the status sign at the end of the first line, or a labelled line. */
function titleStop(text: string, start: number, end: number): number {
  const hashes = trailingHashtags(text, start, end)
  let at = hashes
  while (at > start && isWhite(text.charCodeAt(at - 1))) at--
  const stop = signBefore(text, start, at) ?? hashes
  const marks = MAY_PLAN.test(text.slice(start, stop)) ? PLANNED.exec(text.slice(start, stop)) : null
  return marks ? start + marks.index : stop
}

/** Where the dates begin that a board or a task list writes behind a title: `@{2024-03-01}`, `📅 2024-03-01`. */
const PLANNED = /(?<!\s)\s+(?:@\{|(?:➕|📅|🛫|⏳|✅)\ufe0f?\s?(?=\d{4}-))/u
/** What each of those dates begins with. */
const MAY_PLAN = /@\{|[^\0-\x7f]/

/** Where a status sign that ends at `end` begins, glued to the title or not. */
function signBefore(text: string, start: number, end: number): number | null {
  const last = text.charCodeAt(end - 1)
  if (last < 128 && last !== 58) return null
  for (let at = end - 1; at > start && end - at < 30; at--) {
    if (statusSign(text.slice(at, end))?.length === end - at) return at
  }
  return null
}

function closes(text: string, at: number): boolean {
  return /^\s*(?:$|[.,;)`])/.test(text.slice(at, at + 4))
}
