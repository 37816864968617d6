import { linkAtom, valueAtom } from './atoms.ts'
import { isGenericLabel, workRank } from './fields/labels.ts'
import { statusSign } from './fields/statuses.ts'
import { isRelativeUrl, isWorkUrl } from './fields/urls.ts'
import { readInline } from './inline/inline.ts'
import { plainText } from './inline/plain.ts'
import type { Definitions, LinkToken, Token } from './inline/tokens.ts'
import { startsUrl } from './inline/urls.ts'
import { readTail, withLabelBefore } from './read-tail.ts'
import { readTitleOnly } from './read-title-only.ts'
import { type Atom, partText, type Shape } from './shape.ts'

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
  if (!first && startsWithAnchor(text, lead.at, stretch.tokens)) return null
  const atoms =
    first?.kind === 'link' ? readLinked(stretch, first) : readTitleOnly(text, lead.at, end, stretch.tokens)
  return atoms.length === 0 ? null : { start, end, atoms: [...lead.atoms, ...atoms] }
}

/** An entry of a table of contents: it begins with a link to a heading. */
function startsWithAnchor(text: string, start: number, tokens: readonly Token[]): boolean {
  const link = tokens.find((token) => token.kind === 'link')
  return link !== undefined && !/[\p{L}\p{N}]{3}/u.test(text.slice(start, link.start))
}

/** A link that may be the main one; `[Title]()` waits for its URL. */
function mayLead(link: LinkToken): boolean {
  return isWorkUrl(link.url) || (link.url === '' && link.form === 'inline')
}

/** A sign of the keeper's own before everything else, such as `:white_heart:` or an emoji; it says no field. */
const MARK = /^(?::[a-z][a-z0-9_+-]*:|\p{Extended_Pictographic}\ufe0f?)\s*/u

/** A status sign, or a sign that means nothing here, before everything else. */
function readLead(text: string, start: number, end: number): { at: number; atoms: Atom[] } {
  const head = text.slice(start, Math.min(end, start + 30))
  const sign = statusSign(head)
  if (!sign) return { at: start + (MARK.exec(head)?.[0].length ?? 0), atoms: [] }
  const span = { start, end: start + sign.length }
  return { at: span.end, atoms: [{ kind: 'status', ...span, parts: [{ slot: 'value', ...span }] }] }
}

function readLinked(stretch: Stretch, first: LinkToken): Atom[] {
  const { text, start, end, tokens } = stretch
  const isUrl = first.form === 'bare' || first.form === 'angle' || startsUrl(text, first.label.start)
  const from = Math.max(start, first.start - 3)
  const asUrl = withLabelBefore(text, start, linkAtom(text, 'url', first, from, end), first)
  const before = leadingText(text, start, isUrl ? asUrl.start : first.start)
  const label = plainText(text.slice(first.label.start, first.label.end))
  if (
    before.start < before.end &&
    (isUrl || isBracketed(text, asUrl) || isNamedBefore(text, before, label))
  ) {
    const rest = readTail(text, asUrl.end, end, tokensAfter(tokens, asUrl.end))
    return [...titleAtoms(text, before.start, before.end), ...withWorkFirst(text, [asUrl, ...rest])]
  }
  const lead =
    before.start < before.end
      ? readTail(text, start, leadEnd(text, first.start, start), tokensBefore(tokens, first))
      : []
  const other = isRelativeUrl(first.url) ? firstAbsolute(tokens, first) : null
  const kind = other ? 'title' : first.form === 'bare' || first.form === 'angle' ? 'url' : 'main'
  const main = linkAtom(text, kind, first, start, end)
  const rest = readTail(text, main.end, end, tokensAfter(tokens, main.end))
  return [...lead, main, ...(other ? promoted(text, rest) : rest)]
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

/** `Title [[Journal](url)]`: a link in brackets of its own says what it is, whatever its label. */
function isBracketed(text: string, atom: Atom): boolean {
  return text.startsWith('[[', atom.start) && text.slice(atom.end - 2, atom.end) === ')]'
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
  const authorsEnd =
    start + inside.slice(0, found.index).replace(/(?<! al)[\s,;:.]+$|(?<= al\.)[\s,;:]+$/, '').length
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

/** Among the links after a title the one that leads to the work is the entry's URL, else the first. */
function withWorkFirst(text: string, atoms: readonly Atom[]): Atom[] {
  const rank = (atom: Atom) =>
    workRank(partText(text, atom, 'label') ?? '', partText(text, atom, 'url') ?? '')
  const links = atoms.filter((atom) => !atom.inner && (atom.kind === 'url' || atom.kind === 'link'))
  const best = links.reduce((most, atom) => Math.max(most, rank(atom)), 0)
  const chosen = links.find((atom) => rank(atom) === best && partText(text, atom, 'url') !== '') ?? links[0]
  return atoms.map((atom) =>
    links.includes(atom) ? { ...atom, kind: atom === chosen ? 'url' : 'link' } : atom,
  )
}

/** Makes the best of the absolute links the entry's URL: its title leads to the keeper's own notes. */
function promoted(text: string, rest: readonly Atom[]): Atom[] {
  const isOwn = (atom: Atom) => isRelativeUrl(partText(text, atom, 'url') ?? '')
  const first = rest.find((atom) => atom.kind === 'link' && !atom.inner && !isOwn(atom))
  return first
    ? withWorkFirst(
        text,
        rest.map((atom) => (atom === first ? { ...atom, kind: 'url' } : atom)),
      )
    : [...rest]
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
