import { plainAtom, valueAtom, wordsAtom } from './atoms.ts'
import { hashtagEnd, trailingHashtags } from './fields/hashtags.ts'
import { fieldOfLabel } from './fields/labels.ts'
import { mayStartDate, readDate } from './fields/read-date.ts'
import { venueLength } from './fields/read-venue.ts'
import { statusSign } from './fields/statuses.ts'
import { CharacterSet, isLatin, isWhite } from './scan/characters.ts'
import type { Atom } from './shape.ts'

const SEPARATORS = new CharacterSet(',;:|·•–—-.])}/&+\\，；。、')
const AFTER_DATE = /^[)\]}*_"”]*(?:$|[\s.,;:|)\]\-–—])/
const LABEL = /^(\p{L}[\p{L} ]{1,14}?) ?[:：] */u

/**
 * Reads what stands between the links and code spans of an entry: dates, venues, hashtags, status signs, labelled
 * lines such as `Tags: a, b`, and prose. Prose comes out as atoms of kind `description`.
 * @param atoms what was read before, to which these are added
 */
export function readGap(text: string, start: number, end: number, atoms: Atom[]): void {
  let at = start
  while (at < end) {
    at = skipSeparators(text, at, end)
    if (at >= end) break
    at = readOne(text, at, start, end, atoms)
  }
}

/** First position that is no separator; what closes a bracket opened before counts as one. */
export function skipSeparators(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSeparator(text.charCodeAt(at))) at++
  if (text.charCodeAt(at) !== 60 || at >= end) return at
  const broken = /^<br ?\/?>[ \t]*\r?\n/i.exec(text.slice(at, Math.min(end, at + 12)))
  return broken ? skipSeparators(text, at + broken[0].length, end) : at
}

function isSeparator(code: number): boolean {
  return SEPARATORS.has(code) || isWhite(code)
}

function readOne(text: string, at: number, start: number, end: number, atoms: Atom[]): number {
  const dated = dateAtom(text, at, start, end)
  if (dated) {
    atoms.push(dated)
    return dated.end
  }
  const isWord = isLatin(text.charCodeAt(at))
  const signEnd = isWord ? at : afterSign(text, at, end, atoms)
  if (signEnd > at) return signEnd
  const venue = isWord ? venueLength(text.slice(at, Math.min(end, at + 80))) : 0
  if (venue > 0) {
    atoms.push(valueAtom(text, 'venue', at, at + venue, start, end))
    return at + venue
  }
  return readLabelled(text, at, end, atoms) || readProse(text, at, start, end, atoms)
}

/** Position after the sign at `at`: of a planned date, of a status, of a hashtag; `at` when there is none. */
function afterSign(text: string, at: number, end: number, atoms: Atom[]): number {
  const planned = /^(?:@\{|(?:➕|📅|🛫|⏳)\ufe0f?\s?(?=\d{4}-))/u.exec(text.slice(at, Math.min(end, at + 8)))
  if (planned) return at + planned[0].length
  const sign = statusSign(text.slice(at, Math.min(end, at + 30)))
  if (sign) {
    atoms.push(plainAtom('status', at, at + sign.length))
    return at + sign.length
  }
  const tagEnd = hashtagEnd(text, at)
  if (tagEnd <= at || tagEnd > end) return at
  atoms.push(wordsAtom('tag', 'value', at, tagEnd, at + 1, tagEnd))
  return tagEnd
}

/** The date that starts at `at`, perhaps in brackets or emphasis, when it ends where a date would. */
export function dateAtom(text: string, at: number, from: number, end: number): Atom | null {
  let open = at
  while (open < end && open - at < 3 && '([*_"'.includes(text.charAt(open))) open++
  if (!mayStartDate(text, open, end)) return null
  const found = readDate(text.slice(open, Math.min(end, open + 40)))
  if (!found) return null
  const stop = open + found.length
  if (!AFTER_DATE.test(text.slice(stop, Math.min(end, stop + 4)))) return null
  if (
    found.form === 'YYYY' &&
    !/^[)\]*_"”]*(?:$|[.,;)\]|]|\s*[\n\-–—[(`·•|])/.test(text.slice(stop, end).slice(0, 6))
  )
    return null
  return valueAtom(text, 'date', open, stop, from, end, found.date)
}

/** A line `Tags: a, b` or `Date: 2024-05-01`: its values; 0 when there is none at `at`. */
function readLabelled(text: string, at: number, end: number, atoms: Atom[]): number {
  const label = labelAt(text, at, end)
  const field = label && fieldOfLabel(label[1] ?? '')
  if (!label || !field) return 0
  const newline = text.indexOf('\n', at)
  const stop = newline < 0 || newline > end ? end : newline
  const from = at + label[0].length
  if (field === 'tag') atoms.push(...listedTags(text, from, stop))
  else {
    const dated = field === 'date' ? dateAtom(text, from, from, stop) : null
    const last = from + text.slice(from, stop).trimEnd().length
    if (dated) atoms.push(dated)
    else if (field !== 'date' && last > from) atoms.push(valueAtom(text, field, from, last, from, last))
    else return 0
  }
  return stop
}

/** The words before a colon with which a line may begin; most lines have no colon so soon. */
function labelAt(text: string, at: number, end: number): RegExpExecArray | null {
  const stop = Math.min(end, at + 24)
  for (let colon = at; colon < stop; colon++) {
    const code = text.charCodeAt(colon)
    if (code === 58 || code === 0xff1a) return LABEL.exec(text.slice(at, stop))
  }
  return null
}

/** The tags of a line, parted by commas; each may carry a `#` or backticks. */
export function listedTags(text: string, start: number, end: number): Atom[] {
  const atoms: Atom[] = []
  let at = start
  while (at < end) {
    const comma = text.slice(at, end).search(/[,;、，]|\s+(?=#\S)/)
    const stop = comma < 0 ? end : at + comma
    const raw = text.slice(at, stop)
    const from = at + raw.length - raw.trimStart().length
    const to = from + raw.trim().length
    const hash = text.charCodeAt(from) === 35 ? 1 : 0
    if (to - hash > from) atoms.push(wordsAtom('tag', 'value', from, to, from + hash, to))
    at = stop + 1
  }
  return atoms
}

/** Prose up to the next labelled line, or to the hashtags or the date that close it. */
/** A line that ends in a hard break says one thing, and the next line another (CommonMark 6.7). */
const HARD_BREAK = /(?:\\|<br ?\/?>[ \t]*)\r?$/i

function readProse(text: string, at: number, start: number, end: number, atoms: Atom[]): number {
  let stop = at
  for (;;) {
    const newline = text.indexOf('\n', stop)
    if (newline < 0 || newline >= end) {
      stop = end
      break
    }
    stop = newline + 1
    if (HARD_BREAK.test(text.slice(Math.max(at, newline - 8), newline))) break
    const first = stop + (/^[ \t]*/.exec(text.slice(stop, Math.min(end, stop + 40)))?.[0].length ?? 0)
    const label = labelAt(text, first, end)
    if (label && fieldOfLabel(label[1] ?? '')) break
  }
  const hashes = trailingHashtags(text, at, stop)
  const bound = closingDate(text, at, start, hashes) ?? hashes
  const last = trimProse(text, at, bound)
  if (last > at) atoms.push(plainAtom('description', at, last))
  return Math.max(bound, at + 1)
}

/** Where a date that closes the prose begins, after a comma, a bracket or a dash. */
function closingDate(text: string, at: number, start: number, end: number): number | null {
  const tail = text.slice(Math.max(at, end - 40), end)
  if (!/\d/.test(tail)) return null
  const found = /(?:[,;.|(] ?| [-–—] )\(?(?=[\w])[^,;|()]{4,25}(?:,? \d{4})?[).]*\s*$/.exec(tail)
  if (!found) return null
  const from = end - tail.length + found.index
  const date = dateAtom(text, skipSeparators(text, from + 1, end), start, end)
  return date && /^[\s).\]]*$/.test(text.slice(date.end, end)) ? from : null
}

const PROSE_CLOSERS = new CharacterSet(',;:|·•–—\\-([（')

function closesProse(code: number): boolean {
  return PROSE_CLOSERS.has(code) || isWhite(code)
}

/** End of prose without blanks and separators after it; a closing full stop or bracket belongs to the prose. */
function trimProse(text: string, start: number, end: number): number {
  let last = end
  while (last > start && closesProse(text.charCodeAt(last - 1))) {
    if (text.charCodeAt(last - 1) === 59 && /&#?\w{2,8};$/.test(text.slice(Math.max(start, last - 10), last)))
      break
    last--
  }
  const stop = /<br ?\/?>$/i.exec(text.slice(Math.max(start, last - 6), last))
  return stop ? trimProse(text, start, last - stop[0].length) : last
}
