import { linkAtom, plainAtom, wordsAtom } from './atoms.ts'
import { isWorkUrl } from './fields/urls.ts'
import type { LinkToken, Token } from './inline/tokens.ts'
import { startsUrl } from './inline/urls.ts'
import { readGap, skipSeparators } from './read-gap.ts'
import { isDigit, isLatin } from './scan/characters.ts'
import type { Atom } from './shape.ts'

const LABEL_BEFORE =
  /(?:^|[\n,;|([>]|[.] )[ \t]*(?:[-*+][ \t]+)?(?:\*\*|__)?([\p{L}][\p{L}\p{N} /-]{0,24}?)(?:\*\*|__)?[ \t]*[:：](?:\*\*|__)?[ \t]*$|\n[ \t]*[-*+][ \t]+([\p{L}][\p{L}\p{N} /-]{0,24}?)[ \t]+$/u

/**
 * Reads what follows an entry's main link: further links, tags, date, venue, status, description.
 * @param tokens the links, code spans and so on from `start` on
 */
export function readTail(text: string, start: number, end: number, tokens: readonly Token[]): Atom[] {
  const atoms: Atom[] = []
  let at = start
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (!token || token.start < at) continue
    const next = tokens[index + 1]?.start ?? end
    const above = atoms.length
    const isProse =
      endsWithProse(text, at, token.start) &&
      (startsWithProse(text, token.end, next) || endsOpen(text, at, token.start))
    if (token.kind === 'link' && !isProse && (isWorkUrl(token.url) || token.url === '')) {
      const bare = linkAtom(text, 'link', token, at, end)
      readGap(text, at, bare.start, atoms)
      const link = withLabelBefore(text, at, bare, token)
      // A label before a URL, as in `Code: https://…`, was taken for prose.
      while (atoms.length > above && (atoms.at(-1)?.end ?? 0) > link.start) atoms.pop()
      atoms.push(link)
      at = link.end
      continue
    }
    readGap(text, at, token.start, atoms)
    if (token.kind === 'code')
      atoms.push(!isProse && token.end - token.start <= 80 ? tagAtom(token) : prose(token.start, token.end))
    else if (token.kind === 'link') atoms.push(prose(token.start, sentenceEnd(text, token.end, end)))
    at = token.end
  }
  readGap(text, at, end, atoms)
  return joinProse(atoms)
}

function tagAtom(token: Token & { kind: 'code' }): Atom {
  return wordsAtom('tag', 'value', token.start, token.end, token.inner.start, token.inner.end)
}

function prose(start: number, end: number): Atom {
  return plainAtom('description', start, end)
}

/** An atom of a bare URL with the label that stands before it, as in `Code: https://…`; any other as it is. */
export function withLabelBefore(text: string, from: number, atom: Atom, link: LinkToken): Atom {
  if (link.form !== 'bare' && link.form !== 'angle' && !startsUrl(text, link.label.start)) return atom
  const before = LABEL_BEFORE.exec(text.slice(Math.max(from, link.start - 60), link.start))
  const label = before?.[1] ?? before?.[2]
  if (!before || !label) return atom
  const start = link.start - (before[0].length - before[0].lastIndexOf(label))
  return { ...atom, start, slot: 'label', from: start, to: start + label.length }
}

function startsWithProse(text: string, at: number, end: number): boolean {
  if (at >= end) return false
  const from = text.charCodeAt(at) === 32 ? at + 1 : at
  return isWordAt(text, from)
}

/** True when a letter, a digit or an apostrophe of any script stands at `at`. */
function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  if (code < 128) return isLatin(code) || isDigit(code) || code === 39
  return /^[\p{L}\p{N}'’]/u.test(text.slice(at, at + 2))
}

function endsWithProse(text: string, start: number, at: number): boolean {
  if (at <= start) return false
  const last = text.charCodeAt(at - 1) === 32 && at - 1 > start ? at - 2 : at - 1
  const code = text.charCodeAt(last)
  if (code < 128 && !isWordAt(text, last)) return false
  return (
    /[\p{L}\p{N}'’] ?$/u.test(text.slice(Math.max(start, at - 3), at)) && skipSeparators(text, start, at) < at
  )
}

/** The end of a sentence that closes the text with a link in it: its full stop is part of it. */
function sentenceEnd(text: string, at: number, end: number): number {
  return text.charCodeAt(at) === 46 && text.slice(at + 1, end).trim() === '' ? Math.min(at + 1, end) : at
}

/** Words after which the thing that a sentence speaks of must follow. */
const OPEN_END =
  /(?:^|[\p{L}\p{N},;)'’]\s)(?:a|an|as|at|by|for|from|in|into|like|of|on|than|the|to|using|with|de|del|des|du|la|el|les|von|mit|für|auf)\s$/iu

/** `… an introduction based on [a survey](…)`: the link is part of the sentence. */
function endsOpen(text: string, start: number, at: number): boolean {
  return text.charCodeAt(at - 1) === 32 && OPEN_END.test(text.slice(Math.max(start, at - 16), at))
}

/** Makes one description of all prose: from the first piece to the last, with what stands between inside it. */
function joinProse(atoms: Atom[]): Atom[] {
  const first = atoms.find((atom) => atom.kind === 'description')
  const last = atoms.findLast((atom) => atom.kind === 'description')
  if (!first || !last || first === last) return atoms
  const whole = prose(first.start, last.end)
  const others = atoms.filter((atom) => atom.kind !== 'description')
  const inner = others.map((atom) =>
    atom.start >= whole.start && atom.end <= whole.end ? { ...atom, inner: true } : atom,
  )
  return [...inner, whole].sort((a, b) => a.start - b.start || b.end - a.end)
}
