import type { PartialDate } from '../model/date.ts'
import type { Span } from './inline/tokens.ts'

/** What a part of an entry's text says. */
export type AtomKind =
  | 'mark'
  | 'status'
  | 'authors'
  | 'title'
  | 'main'
  | 'url'
  | 'date'
  | 'venue'
  | 'tag'
  | 'link'
  | 'description'

/** What an atom's words are: a link has a label (or title), everything else one value. */
export type WordSlot = 'title' | 'label' | 'value'

/** One value inside an atom. */
export interface Part extends Span {
  readonly slot: WordSlot | 'url'
}

/**
 * The smallest part of an entry's text that says something, with the marks that enclose it: `[Title](url)`,
 * `` `tag` ``, `(2024-05)`, `[[code](url)]`. What stands between two atoms is a separator. One flat object: a long
 * list has tens of thousands of them.
 */
export interface Atom extends Span {
  readonly kind: AtomKind
  /** What its words are; null for a bare URL, which has none. */
  readonly slot: WordSlot | null
  /** Where its words stand, without the marks around them; -1 where it has none. */
  readonly from: number
  readonly to: number
  /** Where its URL stands; -1 where it has none. */
  readonly urlFrom: number
  readonly urlTo: number
  /** The date that was read in it, where that is known already. */
  readonly date: PartialDate | null
  /** True when it stands inside the description and is part of it. */
  readonly inner: boolean
}

/** An entry's own text, taken apart. Atoms are in order; those that are not inner do not overlap. */
export interface Shape extends Span {
  readonly atoms: readonly Atom[]
}

/** The text of an atom's part. */
export function partText(text: string, atom: Atom, slot: Part['slot']): string | undefined {
  if (slot === 'url') return atom.urlFrom < 0 ? undefined : text.slice(atom.urlFrom, atom.urlTo)
  return atom.slot === slot ? text.slice(atom.from, atom.to) : undefined
}

/** The parts of an atom in the order in which they stand. */
export function partsOf({ slot, from, to, urlFrom, urlTo }: Atom): Part[] {
  const words = slot === null ? [] : [{ slot, start: from, end: to }]
  const url = urlFrom < 0 ? [] : [{ slot: 'url' as const, start: urlFrom, end: urlTo }]
  return urlFrom < from ? [...url, ...words] : [...words, ...url]
}

/** How an atom is written: its text with `{title}`, `{url}`, `{label}` or `{value}` in the place of its parts. */
export function formOf(text: string, atom: Atom): string {
  let form = ''
  let at = atom.start
  for (const part of partsOf(atom)) {
    form += `${text.slice(at, part.start)}{${part.slot}}`
    at = part.end
  }
  return form + text.slice(at, atom.end)
}
