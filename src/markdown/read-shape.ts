import { linkAtom, valueAtom } from './atoms.ts'
import { isGenericLabel } from './fields/labels.ts'
import { statusSign } from './fields/statuses.ts'
import { isRelativeUrl, isWorkUrl } from './fields/urls.ts'
import { readInline } from './inline/inline.ts'
import { plainText } from './inline/plain.ts'
import type { Definitions, LinkToken, Token } from './inline/tokens.ts'
import { readTail } from './read-tail.ts'
import { readTitleOnly } from './read-title-only.ts'
import type { Atom, Shape } from './shape.ts'

interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly tokens: readonly Token[]
}

/**
 * Takes an entry's own text apart: main link or title, then what follows.
 * @param start after the list marker, the heading's marks or the cell's border
 * @returns null when there is nothing in it
 */
export function readShape(text: string, start: number, end: number, definitions: Definitions): Shape | null {
  const tokens = readInline(text, start, end, definitions)
  const lead = readLead(text, start, end)
  const stretch = { text, start: lead.at, end, tokens: tokens.filter((token) => token.start >= lead.at) }
  const links = stretch.tokens.filter((token) => token.kind === 'link' && mayLead(token))
  const first = links.find((token) => token.kind === 'link')
  const atoms =
    first?.kind === 'link' ? readLinked(stretch, first) : readTitleOnly(text, lead.at, end, stretch.tokens)
  return atoms.length === 0 ? null : { start, end, atoms: [...lead.atoms, ...atoms] }
}

/** A link that may be the main one; `[Title]()` waits for its URL. */
function mayLead(link: LinkToken): boolean {
  return isWorkUrl(link.url) || (link.url === '' && link.form === 'inline')
}

/** A status sign before everything else. */
function readLead(text: string, start: number, end: number): { at: number; atoms: Atom[] } {
  const sign = statusSign(text.slice(start, Math.min(end, start + 30)))
  if (!sign) return { at: start, atoms: [] }
  const span = { start, end: start + sign.length }
  return { at: span.end, atoms: [{ kind: 'status', ...span, parts: [{ slot: 'value', ...span }] }] }
}

function readLinked(stretch: Stretch, first: LinkToken): Atom[] {
  const { text, start, end, tokens } = stretch
  const before = leadingText(text, start, first.start)
  const label = plainText(text.slice(first.label.start, first.label.end))
  const isUrl = first.form === 'bare' || first.form === 'angle'
  if (before.start < before.end && (isUrl || isNamedBefore(text, before, label))) {
    return [...titleAtoms(text, before.start, before.end), ...afterTitle(stretch, first)]
  }
  const lead =
    before.start < before.end
      ? readTail(text, start, leadEnd(text, first.start, start), tokensBefore(tokens, first))
      : []
  const other = isRelativeUrl(first.url) ? firstAbsolute(tokens, first) : null
  const kind = other ? 'title' : isUrl ? 'url' : 'main'
  const main = linkAtom(text, kind, first, start, end)
  const rest = readTail(text, main.end, end, tokensAfter(tokens, main.end))
  return [...lead, main, ...(other ? promoted(rest) : rest)]
}

/** The words before the first link, without the marks and blanks around them. */
function leadingText(text: string, from: number, to: number): { start: number; end: number } {
  let start = from
  let end = to
  while (start < end && !/[\p{L}\p{N}"“(«]/u.test(text.charAt(start)) && !/[*_]/.test(text.charAt(start)))
    start++
  while (end > start && /[\s,;:：|·•–—\-([*_>]/.test(text.charAt(end - 1))) {
    if (/[*_]/.test(text.charAt(end - 1)) && text.slice(start, end - 1).includes(text.charAt(end - 1))) break
    end--
  }
  return /[\p{L}\p{N}]/u.test(text.slice(start, end)) ? { start, end } : { start: end, end }
}

/** True when the words before a link are the title, and the link's label only says what it is. */
function isNamedBefore(text: string, before: { start: number; end: number }, label: string): boolean {
  const length = before.end - before.start
  if (label === '' || isGenericLabel(label)) return true
  if (/[:：]\s*[[*_(]*$/.test(text.slice(before.end, before.end + 4)) && length < 30) return false
  return length >= 2 * label.length && label.length <= 20 && label.split(' ').length <= 2
}

/** The title in a stretch before the links: what is bold or quoted in it, with the authors before that, or all. */
export function titleAtoms(text: string, start: number, end: number): Atom[] {
  const inside = text.slice(start, end)
  const found = /(\*\*|__)(?=\S)(.+?)\1|“([^”]{8,})”|"([^"]{8,})"|(?<![*\w])\*([^*]{8,})\*(?!\w)/s.exec(
    inside,
  )
  const title = found && (found[2] ?? found[3] ?? found[4] ?? found[5])
  if (!found || !title) return [valueAtomFor(text, 'title', start, end, start, end)]
  const at = start + found.index + found[0].indexOf(title)
  const atom = valueAtomFor(text, 'title', at, at + title.length, start, end)
  const authorsEnd = start + inside.slice(0, found.index).replace(/[\s,;:.]+$/, '').length
  const authors = authorsEnd > start ? [valueAtom(text, 'authors', start, authorsEnd, start, authorsEnd)] : []
  const after = atom.end < end ? readTail(text, atom.end, end, []) : []
  return [...authors, atom, ...after]
}

function valueAtomFor(
  text: string,
  kind: 'title',
  start: number,
  end: number,
  from: number,
  to: number,
): Atom {
  const atom = valueAtom(text, kind, start, end, from, to)
  return { ...atom, parts: [{ slot: 'title', start, end }] }
}

/** The first of the links after a title is the entry's URL, whatever its label. */
function afterTitle({ text, end, tokens }: Stretch, first: LinkToken): Atom[] {
  const main = linkAtom(text, 'url', first, first.start - 3, end)
  return [main, ...readTail(text, main.end, end, tokensAfter(tokens, main.end))]
}

/** Makes the first absolute link of the rest the entry's URL: its title leads to the keeper's own notes. */
function promoted(rest: readonly Atom[]): Atom[] {
  const index = rest.findIndex((atom) => atom.kind === 'link' && !atom.inner)
  return rest.map((atom, at) => (at === index ? { ...atom, kind: 'url' } : atom))
}

function firstAbsolute(tokens: readonly Token[], after: LinkToken): LinkToken | null {
  for (const token of tokens) {
    if (
      token.kind === 'link' &&
      token.start > after.start &&
      isWorkUrl(token.url) &&
      !isRelativeUrl(token.url)
    )
      return token
  }
  return null
}

function tokensAfter(tokens: readonly Token[], at: number): Token[] {
  return tokens.filter((token) => token.start >= at)
}

function tokensBefore(tokens: readonly Token[], link: LinkToken): Token[] {
  return tokens.filter((token) => token.end <= link.start)
}

/** Where the text before a link ends when the marks that enclose the link are left out. */
function leadEnd(text: string, at: number, from: number): number {
  let end = at
  while (end > from && /[*_[(]/.test(text.charAt(end - 1))) end--
  return end
}
