import { linkAtom, wordsAtom } from './atoms.ts'
import { isGenericLabel, titleLabelEnd, workRank } from './fields/labels.ts'
import { isRelativeUrl, isWorkUrl } from './fields/urls.ts'
import { readInline } from './inline/inline.ts'
import { plainText } from './inline/plain.ts'
import type { Definitions, LinkToken, Span, Token } from './inline/tokens.ts'
import { startsUrl } from './inline/urls.ts'
import { readLead } from './read-lead.ts'
import { readTail, withLabelBefore } from './read-tail.ts'
import { titleAtoms } from './read-title.ts'
import { readTitleOnly } from './read-title-only.ts'
import { CharacterSet, hasWord, isDigit, isLatin, isWhite } from './scan/characters.ts'
import { lineEnd, nextLine } from './scan/lines.ts'
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
  const lead = readLead(text, start, end, tokens)
  const stretch = { text, start: lead.at, end, tokens: tokensAfter(tokens, lead.at) }
  const first = stretch.tokens.find(mayLead)
  if (!first && startsWithAnchor(text, lead.at, stretch.tokens)) return null
  const atoms = first ? readLinked(stretch, first) : readTitleOnly(text, lead.at, end, stretch.tokens)
  if (atoms.length === 0) return null
  return { start, end, atoms: lead.atoms.length === 0 ? atoms : [...lead.atoms, ...atoms] }
}

/** A shape without a link with those that stand on lines of their own below it, up to `end`. */
export function withLinksBelow(text: string, shape: Shape, end: number, definitions: Definitions): Shape {
  const below = readTail(text, shape.end, end, readInline(text, shape.end, end, definitions))
  return { ...shape, end, atoms: withWorkFirst(text, [...shape.atoms, ...below]) }
}

/** An entry of a table of contents: it begins with a link to a heading. */
function startsWithAnchor(text: string, start: number, tokens: readonly Token[]): boolean {
  const link = tokens.find((token) => token.kind === 'link')
  return link !== undefined && !/[\p{L}\p{N}]{3}/u.test(text.slice(start, link.start))
}

/** A link that may be the main one; `[Title]()` waits for its URL. */
function mayLead(token: Token): token is LinkToken {
  if (token.kind !== 'link') return false
  return isWorkUrl(token.url) || (token.url === '' && token.form === 'inline')
}

function readLinked(stretch: Stretch, first: LinkToken): Atom[] {
  const { text, start, end, tokens } = stretch
  const isUrl = first.form === 'bare' || first.form === 'angle' || startsUrl(text, first.label.start)
  const label = plainText(text.slice(first.label.start, first.label.end))
  if (!isUrl && first.start === start && !KIND.test(label)) return readMain(stretch, first, [])
  const from = Math.max(start, first.start - 3)
  const asUrl = namedUrl(text, start, linkAtom(text, 'url', first, from, end), first)
  const before = leadingText(text, start, isUrl ? asUrl.start : first.start)
  if (
    before.start < before.end &&
    (isUrl || isBracketed(text, asUrl) || isNamedBefore(text, before, label))
  ) {
    const rest = readTail(text, asUrl.end, end, tokens)
    return [...titleAtoms(text, before.start, before.end), ...withWorkFirst(text, [asUrl, ...rest])]
  }
  if (before.start >= before.end && saysWhatItIs(text, asUrl, label)) {
    const next = tokensAfter(tokens, asUrl.end).find((token) => token.kind !== 'image')?.start ?? end
    const after = leadingText(text, asUrl.end, next)
    if (/\p{L}{3}|[\p{Lo}]{2}/u.test(text.slice(after.start, after.end))) {
      const rest = readTail(text, after.end, end, tokens)
      return [...withWorkFirst(text, [asUrl, ...titleAtoms(text, after.start, after.end), ...rest])]
    }
  }
  const lead =
    before.start < before.end
      ? readTail(text, start, leadEnd(text, first.start, start), tokensBefore(tokens, first))
      : []
  if (first.form !== 'bare' && first.form !== 'angle') return readMain(stretch, first, lead)
  const rest = readTail(text, asUrl.end, end, tokens)
  return [...lead, asUrl, ...titled(text, asUrl, rest)]
}

/** An entry whose title is its link, as nearly all are, or a link of the keeper's own beside that to the work. */
function readMain({ text, start, end, tokens }: Stretch, first: LinkToken, lead: readonly Atom[]): Atom[] {
  const other = isRelativeUrl(first.url) ? firstAbsolute(tokens, first) : null
  const main = linkAtom(text, other ? 'title' : 'main', first, start, end)
  const rest = readTail(text, main.end, end, tokens)
  return [...lead, main, ...(other ? promoted(text, rest) : rest)]
}

/** A URL with its label, `Paper: https://…`; words that say no kind of link are the title, `Raft: https://…`. */
function namedUrl(text: string, start: number, atom: Atom, link: LinkToken): Atom {
  const labelled = withLabelBefore(text, start, atom, link)
  return labelled.start > start || isGenericLabel(partText(text, labelled, 'label') ?? '') ? labelled : atom
}

/** `[[CVPR](url)] Title`, `[paper](url) Title`: a link before the title that only says what it leads to. */
function saysWhatItIs(text: string, atom: Atom, label: string): boolean {
  return isBracketed(text, atom) || KIND.test(label)
}

/** A label that says what kind of thing it leads to. */
const KIND = /^\[?(?:paper|pdf|arxiv|abs|link|url|doi|论文|链接)\]?$/i

/** `https://… - Title`: short words on the line of a URL, after a dash, a colon or a bar. */
function titled(text: string, url: Atom, rest: readonly Atom[]): Atom[] {
  const first = rest[0]
  if (first?.kind !== 'description' || first.inner || first.end - first.start > 150) return [...rest]
  const said = text.slice(first.start, first.end)
  const gap = text.slice(url.end, first.start)
  if (/\n|[.!?]\s/.test(said) || !/^[ \t]*[-–—:：|][ \t]*$/.test(gap)) return [...rest]
  return rest.map((atom) =>
    atom === first ? wordsAtom('title', 'title', atom.start, atom.end, atom.start, atom.end) : atom,
  )
}

/** The words before the first link, without the marks and blanks around them. */
function leadingText(text: string, from: number, to: number): Span {
  if (from >= to) return { start: to, end: to }
  let start = from
  let end = to
  while (start < end && !opensWords(text, start)) {
    if (text.startsWith('[[', start)) break
    start++
  }
  const titled = titleLabelEnd(text, start)
  const line = titled > 0 ? lineEnd(text, titled) : to
  // Lines between a labelled title and its link would be lost: then it is no such record.
  if (titled > 0 && titled < to && !text.slice(nextLine(text, titled), to).includes('\n')) {
    start = titled
    end = Math.min(to, line)
  }
  for (;;) {
    const isTag = end > start && text.charCodeAt(end - 1) === 62
    const tag = isTag ? /<[a-z/][^<>]*>$/i.exec(text.slice(Math.max(start, end - 40), end)) : null
    if (tag) end -= tag[0].length
    else if (end > start && partsWords(text.charCodeAt(end - 1))) {
      if (/[*_]/.test(text.charAt(end - 1)) && text.slice(start, end - 1).includes(text.charAt(end - 1)))
        break
      end--
    } else break
  }
  const said = text.slice(start, end)
  end -= POINTER.exec(said)?.[0].length ?? (said.endsWith(']') && !said.includes('[') ? 1 : 0)
  return hasWord(said, 0, said.length) ? { start, end } : { start: end, end }
}

/** True for a letter, a digit, or a mark that opens words. */
function opensWords(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isLatin(code) || isDigit(code) || WORD_OPENERS.has(code)
  return /[\p{L}\p{N}“«《「『【]/u.test(text.charAt(at))
}

const WORD_OPENERS = new CharacterSet('"(*_')

/** True for what stands between words and the link that they belong to. */
function partsWords(code: number): boolean {
  return SEPARATORS.has(code) || isWhite(code)
}

const SEPARATORS = new CharacterSet(',;:：，；|·•–—-([*_>')

/** `Three, see https://…`: a word that only points to the link. */
const POINTER = /[,;:.] *(?:see(?: also)?|via|at|link|here|见|参见)$/i

/** `Title [[Journal](url)]`: a link in brackets of its own says what it is, whatever its label. */
function isBracketed(text: string, atom: Atom): boolean {
  return text.startsWith('[[', atom.start) && text.slice(atom.end - 2, atom.end) === ')]'
}

/** True when the words before a link are the title, and the link's label only says what it is. */
function isNamedBefore(text: string, before: Span, label: string): boolean {
  const said = text.slice(before.start, before.end)
  const isBare = /^[ \t]*\[(?!\[)/.test(text.slice(before.end, before.end + 4))
  if (isBare && ENDS_OPEN.test(said)) return false
  if (!/\p{L}{2}|\p{Lo}/u.test(said)) return false
  if (label === '' || isGenericLabel(label)) return true
  if (/^[*_]*[:：]/.test(text.slice(before.end, before.end + 4)) && said.length < 30) return false
  if (/^[[(【（][^\])】）]*[\])】）]?$/.test(said)) return false
  return weight(said) >= 2 * weight(label) && weight(label) <= 20 && label.split(' ').length <= 2
}

/** Words after which the thing that they speak of must follow. */
const ENDS_OPEN = /(?:^|\s)(?:at|by|for|from|in|of|on|see|the|to|via|with|and|de|la|el|les|von|und)$/i

/** Length of a text in Latin letters: an ideograph says as much as three. */
function weight(text: string): number {
  return text.length + 2 * (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0)
}

/** Among the links after a title the one that leads to the work is the entry's URL, else the first. */
function withWorkFirst(text: string, atoms: readonly Atom[]): Atom[] {
  const chosen = workLink(text, atoms)
  return atoms.map((atom) => {
    const kind = atom === chosen ? 'url' : 'link'
    return isLink(atom) && atom.kind !== kind ? { ...atom, kind } : atom
  })
}

/** The first of the links that lead to the work most plainly and have an address; else the first link. */
function workLink(text: string, atoms: readonly Atom[]): Atom | undefined {
  const links = atoms.filter(isLink)
  if (links.length < 2) return links[0]
  const ranks = links.map((atom) =>
    workRank(partText(text, atom, 'label') ?? '', partText(text, atom, 'url') ?? ''),
  )
  const best = Math.max(...ranks)
  return links.find((atom, index) => ranks[index] === best && partText(text, atom, 'url') !== '') ?? links[0]
}

function isLink({ kind, inner }: Atom): boolean {
  return !inner && (kind === 'url' || kind === 'link')
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

function tokensAfter(tokens: readonly Token[], at: number): readonly Token[] {
  return (tokens[0]?.start ?? at) >= at ? tokens : tokens.filter((token) => token.start >= at)
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
