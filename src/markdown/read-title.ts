import { valueAtom, wordsAtom } from './atoms.ts'
import { venueLength } from './fields/read-venue.ts'
import type { Span } from './inline/tokens.ts'
import { readTail } from './read-tail.ts'
import type { Atom } from './shape.ts'

/** What stands before the links of an entry: where its title is, and who wrote it when, where that comes first. */
interface Titled {
  readonly title: Span
  /** The title with the marks around it. */
  readonly whole?: Span
  readonly authors?: Span
  readonly date?: Span
}

/** Longest stretch that is looked at for authors and a year: a bound on work. */
const LIMIT = 600
const MARKED =
  /(\*\*|__)(?=\S)(.+?)\1|“([^”]{8,})”|"([^"]{8,})"|(?<![*\w])\*([^*]{8,})\*(?!\w)|\[\[(?:[^\]|[]*\|)?([^\]|[]+)\]\]/gs
/** `Knuth, D. E. (1984). Literate programming.` (APA). */
const AUTHORS_YEAR =
  /^(\p{Lu}[^()]{2,300}?(?:,\s?\p{Lu}\.|et al\.?|[\p{L}.]\s(?:&|and)\s\p{Lu}[\p{L}.'’ -]+))[^()]{0,300}?\s?\(((?:19|20)\d\d)[a-z]?\)[.,:]?\s+([^.?!]{8,}[?!]?)/u
/** `A. Vaswani, N. Shazeer. Attention is all you need.`: names that begin with initials. */
const INITIALS =
  /^((?:(?:\p{Lu}\.[ -]?){1,3}\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:, and |, | and | & |,? et al)?)+)\.?[.,:]\s+([^.?!]{8,}[?!]?)/u
/** `Deep learning (2015)`, `PIVOT: Prompting (CVPR, 2023), Jane Doe`: what follows the title in brackets. */
const DATED =
  /^(.{3,}?)\s*[(（][^()（）]{0,24}(?<!\d)(?:19|20)\d\d[^()（）]{0,6}[)）](?=\s*(?:$|[,.;:–—-]))/su

/** The title in a stretch without links, with the authors before it and whatever follows. */
export function titleAtoms(text: string, start: number, end: number): Atom[] {
  const inside = text.slice(start, Math.min(end, start + LIMIT))
  const { title, whole, authors, date } = marked(inside) ??
    cited(inside) ?? { title: { start: 0, end: plainEnd(inside) ?? end - start } }
  const atoms: Atom[] = []
  if (authors)
    atoms.push(
      valueAtom(text, 'authors', start + authors.start, start + authors.end, start, start + authors.end),
    )
  if (date) atoms.push(valueAtom(text, 'date', start + date.start, start + date.end, start, end))
  const from = start + title.start
  const to = start + title.end
  const atom = whole
    ? wordsAtom('title', 'title', start + whole.start, start + whole.end, from, to)
    : valueAtom(text, 'title', from, to, start, end)
  atoms.push({ ...atom, slot: 'title' })
  if (atom.end < end) atoms.push(...readTail(text, atom.end, end, []))
  return atoms
}

/** `Learning to hear, Li et al., 2018`. */
const FOLLOWED = /^(.{6,}?)[,.;]? +[(（]?(?:by )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}.'’-]*)? et al\b/u

/** Where a title without marks ends: before a year in brackets, names, or where it was published. */
function plainEnd(inside: string): number | null {
  const dated = /[)）]/.test(inside) ? DATED.exec(inside) : null
  const followed = inside.includes(' et al') ? FOLLOWED.exec(inside) : null
  const before = dated?.[1] ?? followed?.[1]
  if (before !== undefined) return before.length
  const comma = inside.lastIndexOf(', ')
  const last = inside.slice(comma + 2)
  return comma > 5 && /\d\d$/.test(last) && venueLength(last) === last.length ? comma : null
}

/** What is bold, quoted or in italics, unless that is an aside in brackets or a word in the midst of others. */
function marked(inside: string): Titled | null {
  if (!/["“*_[]/.test(inside)) return null
  for (const found of inside.matchAll(MARKED)) {
    const title = found[2] ?? found[3] ?? found[4] ?? found[5] ?? found[6] ?? ''
    const before = inside.slice(0, found.index)
    const after = inside.slice(found.index + found[0].length)
    if (/[([（【]$/.test(before)) continue
    if (/[\p{L}\p{N}]\s?$/u.test(before) && /^\s?[\p{Ll}\p{Lo}]/u.test(after)) continue
    const bold = /^\s*(\*\*|__)(.+)\1/s.exec(title)?.[2]
    const named = bold ?? (/^["“]/.test(found[0]) ? title.replace(/[.,]$/, '') : title)
    const start = found.index + found[0].lastIndexOf(named)
    const whole = { start: found.index, end: found.index + found[0].length }
    return { title: { start, end: start + named.length }, whole, ...authorsIn(before) }
  }
  return null
}

function cited(inside: string): Titled | null {
  const dated = /\((?:19|20)\d\d[a-z]?\)/.test(inside) ? AUTHORS_YEAR.exec(inside) : null
  const named = dated || !/^\p{Lu}\./u.test(inside) ? null : INITIALS.exec(inside)
  const whole = (dated ?? named)?.[0]
  const title = dated?.[3] ?? named?.[2]
  if (whole === undefined || title === undefined) return null
  const start = whole.length - title.length
  return { title: { start, end: whole.length }, ...authorsIn(whole.slice(0, start)) }
}

/** Names before a title, and the year in brackets that closes them. */
function authorsIn(before: string): Pick<Titled, 'authors' | 'date'> {
  if (!/\p{L}/u.test(before)) return {}
  const year = /\(((?:19|20)\d\d)[a-z]?\)[\s,;:."“*_]*$/.exec(before)
  const names = (year ? before.slice(0, year.index) : before).replace(
    /(?<! al)(?<! \p{Lu})[\s,;:."“*_]+$|(?<= al\.|\p{Lu}\.)[\s,;:"“*_]+$/u,
    '',
  )
  const end = names.trimEnd().length
  return {
    ...(end > 0 ? { authors: { start: 0, end } } : {}),
    ...(year ? { date: { start: year.index + 1, end: year.index + 5 } } : {}),
  }
}
