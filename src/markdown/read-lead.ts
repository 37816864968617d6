import { linkAtom, plainAtom, wordsAtom } from './atoms.ts'
import { readWholeDate } from './fields/read-date.ts'
import { venueLength } from './fields/read-venue.ts'
import { keywordStatus, statusSign } from './fields/statuses.ts'
import { isWorkUrl } from './fields/urls.ts'
import { plainText } from './inline/plain.ts'
import type { Token } from './inline/tokens.ts'
import { CharacterSet, hasWord, isCapital, isDigit, isLatin, isWhite } from './scan/characters.ts'
import type { Atom } from './shape.ts'

/** Where the words of an entry begin, and what was said before them. */
export interface Lead {
  readonly at: number
  readonly atoms: readonly Atom[]
}

/** A sign of the keeper's own, such as `:white_heart:` or an emoji. */
const MARK = /^(?::[a-z][a-z0-9_+-]*:|(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+)\s*/u
/** `[12]`, `**[12]**`, `3)`, `**4.**`: the keeper's own count where no list marker counts. */
const NUMBER =
  /^(?:(\*\*|__)?\[(?!(?:19|20)\d\d\])\d{1,4}\](?![([:])\1?[.:]?\s*|(\*\*|__)?\(?\d{1,3}[.)]\2?\s+)(?=\S)/
/** `[2024-05-01]`, `**[May 2024]**`, `【CVPR 2023】`, `(NeurIPS 2022)` before a title. */
const BRACKETED =
  /^(?:\*\*|__|\*)?[[【(（]([^\][【】()（）]{3,24})[\]】)）](?![([:])(?:\*\*|__|\*)?[:：]?\s*(?=\S)/

/**
 * Reads what stands before an entry's first word and is none of its title: status signs and keywords, emoji,
 * counts, images, icons that are links (`[:scroll:](own.pdf) [Title](url)`), a date in brackets.
 */
export function readLead(text: string, start: number, end: number, tokens: readonly Token[]): Lead {
  const atoms: Atom[] = []
  let at = start
  for (let steps = 0; steps < 12 && at < end; steps++) {
    const next = leadStep(text, at, end, tokens, atoms)
    if (next <= at) break
    at = next
    while (at < end && isWhite(text.charCodeAt(at))) at++
  }
  return { at, atoms }
}

function leadStep(text: string, at: number, end: number, tokens: readonly Token[], atoms: Atom[]): number {
  const first = text.charCodeAt(at)
  if (isCapital(first)) return afterKeyword(text, at, end, atoms)
  if (isLatin(first)) return at
  const signed = afterSign(text, at, end, atoms)
  if (signed > at) return signed
  const bracketed = mayOpen(text, at) ? BRACKETED.exec(text.slice(at, Math.min(end, at + 60))) : null
  const kind = bracketed && kindOf(bracketed[1] ?? '')
  if (bracketed && kind) {
    const from = at + bracketed[0].indexOf(bracketed[1] ?? '')
    const last = at + bracketed[0].trimEnd().length
    atoms.push(wordsAtom(kind, 'value', at, last, from, from + (bracketed[1] ?? '').length))
    return at + bracketed[0].length
  }
  return afterIcon(text, at, end, tokens, atoms)
}

/** Brackets, and the marks of emphasis that may stand before them. */
const OPENERS = new CharacterSet('*_[【(（')
const BRACKETS = new CharacterSet('[]【】()（）')

/** False where `BRACKETED` cannot match, which a link that opens an entry is told by its `](`. */
function mayOpen(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if (first !== 91) return OPENERS.has(first)
  let close = at + 1
  while (close < at + 26 && !BRACKETS.has(text.charCodeAt(close))) close++
  return close < at + 26 && text.charCodeAt(close + 1) !== 40
}

function afterKeyword(text: string, at: number, end: number, atoms: Atom[]): number {
  const sign = keywordStatus(text.slice(at, Math.min(end, at + 30)))
  if (!sign) return at
  atoms.push(plainAtom('status', at, at + sign.length))
  return at + sign.length
}

/** Position after the status sign, the mark of the keeper's own or the count at `at`; `at` when there is none. */
function afterSign(text: string, at: number, end: number, atoms: Atom[]): number {
  const first = text.charCodeAt(at)
  if (first === 91 && !isDigit(text.charCodeAt(at + 1))) return at
  const head = text.slice(at, Math.min(end, at + 30))
  const sign = statusSign(head)
  if (sign) {
    atoms.push(plainAtom('status', at, at + sign.length))
    return at + sign.length
  }
  const mark = MARK.exec(head)?.[0]
  if (mark !== undefined) {
    atoms.push(plainAtom('mark', at, at + mark.trimEnd().length))
    return at + mark.length
  }
  return at + (NUMBER.exec(head)?.[0].length ?? 0)
}

/** Position after the image, the tag or the link without words at `at`; `at` when there is none. */
function afterIcon(text: string, at: number, end: number, tokens: readonly Token[], atoms: Atom[]): number {
  const token = tokens.find((candidate) => candidate.start >= at)
  if (token?.start !== at) return at
  if (token.kind === 'image' || token.kind === 'html') return token.end
  if (token.kind !== 'link' || !isIcon(text.slice(token.label.start, token.label.end))) return at
  const goesOn =
    tokens.some((other) => other.kind === 'link' && other.start >= token.end && isWorkUrl(other.url)) ||
    /\p{L}{3}/u.test(plainText(text.slice(token.end, Math.min(end, token.end + 300))))
  if (!goesOn) return at
  if (isWorkUrl(token.url) && token.form === 'inline') atoms.push(linkAtom(text, 'link', token, at, end))
  return token.end
}

/** What brackets before a title say: when, where it was published, or neither. */
function kindOf(written: string): 'date' | 'venue' | null {
  const said = written.replace(/[*_]/g, '')
  if (readWholeDate(said)) return 'date'
  return /(?:19|20|[’'])?\d\d$/.test(said) && venueLength(said) === said.length ? 'venue' : null
}

/** A label in which no word stands: an image, an emoji, its short code. */
function isIcon(label: string): boolean {
  if (isLatin(label.charCodeAt(0))) return false
  const words = plainText(label).replace(/:[a-z][a-z0-9_+-]*:/g, '')
  return !hasWord(words, 0, words.length)
}
