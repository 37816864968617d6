import { linkAtom } from './atoms.ts'
import { readWholeDate } from './fields/read-date.ts'
import { venueLength } from './fields/read-venue.ts'
import { keywordStatus, statusSign } from './fields/statuses.ts'
import { isWorkUrl } from './fields/urls.ts'
import { plainText } from './inline/plain.ts'
import type { Span, Token } from './inline/tokens.ts'
import type { Atom } from './shape.ts'

/** Where the words of an entry begin, and what was said before them. */
export interface Lead {
  readonly at: number
  readonly atoms: readonly Atom[]
}

/** A sign of the keeper's own, such as `:white_heart:` or an emoji; it says no field. */
const MARK = /^(?::[a-z][a-z0-9_+-]*:|(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+)\s*/u
/** `[12]`, `**[12]**`, `3)`, `**4.**`: the keeper's own count where no list marker counts. */
const NUMBER = /^(?:(\*\*|__)?\[\d{1,4}\](?![([:])\1?[.:]?\s*|(\*\*|__)?\(?\d{1,3}[.)]\2?\s+)(?=\S)/
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
    while (at < end && /\s/.test(text.charAt(at))) at++
  }
  return { at, atoms }
}

function leadStep(text: string, at: number, end: number, tokens: readonly Token[], atoms: Atom[]): number {
  const head = text.slice(at, Math.min(end, at + 30))
  const sign = statusSign(head) ?? keywordStatus(head)
  if (sign) {
    atoms.push(valued('status', { start: at, end: at + sign.length }))
    return at + sign.length
  }
  const skipped = MARK.exec(head) ?? NUMBER.exec(head)
  if (skipped) return at + skipped[0].length
  const bracketed = BRACKETED.exec(text.slice(at, Math.min(end, at + 60)))
  const kind = bracketed && kindOf(bracketed[1] ?? '')
  if (bracketed && kind) {
    const from = at + bracketed[0].indexOf(bracketed[1] ?? '')
    const span = { start: from, end: from + (bracketed[1] ?? '').length }
    const whole = { start: at, end: at + bracketed[0].trimEnd().length }
    atoms.push({ kind, ...whole, parts: [{ slot: 'value', ...span }] })
    return at + bracketed[0].length
  }
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
  return !/[\p{L}\p{N}]/u.test(plainText(label).replace(/:[a-z][a-z0-9_+-]*:/g, ''))
}

function valued(kind: 'status', span: Span): Atom {
  return { kind, ...span, parts: [{ slot: 'value', ...span }] }
}
