import { linkAtom } from './atoms.ts'
import { isWorkUrl } from './fields/urls.ts'
import type { LinkToken, Token } from './inline/tokens.ts'
import { startsUrl } from './inline/urls.ts'
import { readGap, skipSeparators } from './read-gap.ts'
import type { Atom } from './shape.ts'

const LABEL_BEFORE =
  /(?:^|[\n,;|([>]|[.] )[ \t]*(?:[-*+][ \t]+)?([\p{L}][\p{L}\p{N} /-]{0,24}?)[ \t]*[:：][ \t]*$|\n[ \t]*[-*+][ \t]+([\p{L}][\p{L}\p{N} /-]{0,24}?)[ \t]+$/u

/**
 * Reads what follows an entry's main link: further links, tags, date, venue, status, description.
 * @param tokens the links, code spans and so on from `start` on
 */
export function readTail(text: string, start: number, end: number, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = []
  let at = start
  tokens.forEach((token, index) => {
    if (token.start < at) return
    const next = tokens[index + 1]?.start ?? end
    const gap = readGap(text, at, token.start)
    const after = { attached: startsWithProse(text, token.end, next), end: next }
    const before = endsWithProse(text, at, token.start)
    if (token.kind === 'code') {
      atoms.push(...gap)
      if (!(before && after.attached) && token.end - token.start <= 80) atoms.push(tagAtom(token))
      else atoms.push(prose(token.start, token.end))
    } else if (
      token.kind === 'link' &&
      (isWorkUrl(token.url) || token.url === '') &&
      !(before && after.attached)
    ) {
      atoms.push(...labelled(text, at, token, gap, end))
    } else {
      atoms.push(...gap)
      if (token.kind === 'link') atoms.push(prose(token.start, token.end))
    }
    at = token.end
  })
  atoms.push(...readGap(text, at, end))
  return joinProse(atoms)
}

function tagAtom(token: Token & { kind: 'code' }): Atom {
  return { kind: 'tag', start: token.start, end: token.end, parts: [{ slot: 'value', ...token.inner }] }
}

function prose(start: number, end: number): Atom {
  return { kind: 'description', start, end, parts: [{ slot: 'value', start, end }] }
}

/** A link atom; for `Code: https://…` the label before a URL is its label, and no prose. */
function labelled(text: string, from: number, link: LinkToken, gap: readonly Atom[], end: number): Atom[] {
  const atom = withLabelBefore(text, from, linkAtom(text, 'link', link, from, end), link)
  return [...gap.filter((other) => other.end <= atom.start), atom]
}

/** An atom of a bare URL with the label that stands before it, as in `Code: https://…`; any other as it is. */
export function withLabelBefore(text: string, from: number, atom: Atom, link: LinkToken): Atom {
  if (link.form !== 'bare' && link.form !== 'angle' && !startsUrl(text, link.label.start)) return atom
  const before = LABEL_BEFORE.exec(text.slice(Math.max(from, link.start - 60), link.start))
  const label = before?.[1] ?? before?.[2]
  if (!before || !label) return atom
  const start = link.start - (before[0].length - before[0].lastIndexOf(label))
  const urls = atom.parts.filter((part) => part.slot === 'url')
  return { ...atom, start, parts: [{ slot: 'label', start, end: start + label.length }, ...urls] }
}

function startsWithProse(text: string, at: number, end: number): boolean {
  return at < end && /^ ?[\p{L}\p{N}'’]/u.test(text.slice(at, at + 3))
}

function endsWithProse(text: string, start: number, at: number): boolean {
  return (
    at > start &&
    /[\p{L}\p{N}'’] ?$/u.test(text.slice(Math.max(start, at - 3), at)) &&
    skipSeparators(text, start, at) < at
  )
}

/** Makes one description of all prose: from the first piece to the last, with what stands between inside it. */
function joinProse(atoms: readonly Atom[]): Atom[] {
  const pieces = atoms.filter((atom) => atom.kind === 'description')
  const first = pieces[0]
  const last = pieces.at(-1)
  if (!first || !last || first === last) return [...atoms]
  const whole = prose(first.start, last.end)
  const others = atoms.filter((atom) => atom.kind !== 'description')
  const inner = others.map((atom) =>
    atom.start >= whole.start && atom.end <= whole.end ? { ...atom, inner: true } : atom,
  )
  return [...inner, whole].sort((a, b) => a.start - b.start || b.end - a.end)
}
