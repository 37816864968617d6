import type { Span } from './inline/tokens.ts'

/** What a part of an entry's text says. */
export type AtomKind =
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

/** One value inside an atom: a link has a label (or title) and a url, everything else one value. */
export interface Part extends Span {
  readonly slot: 'title' | 'url' | 'label' | 'value'
}

/**
 * The smallest part of an entry's text that says something, with the marks that enclose it: `[Title](url)`,
 * `` `tag` ``, `(2024-05)`, `[[code](url)]`. What stands between two atoms is a separator.
 */
export interface Atom extends Span {
  readonly kind: AtomKind
  readonly parts: readonly Part[]
  /** True when it stands inside the description and is part of it. */
  readonly inner?: boolean
}

/** An entry's own text, taken apart. Atoms are in order; those that are not inner do not overlap. */
export interface Shape extends Span {
  readonly atoms: readonly Atom[]
}

/** The text of an atom's part. */
export function partText(text: string, atom: Atom, slot: Part['slot']): string | undefined {
  const part = atom.parts.find((candidate) => candidate.slot === slot)
  return part && text.slice(part.start, part.end)
}

/** How an atom is written: its text with `{title}`, `{url}`, `{label}` or `{value}` in the place of its parts. */
export function formOf(text: string, atom: Atom): string {
  let form = ''
  let at = atom.start
  for (const part of atom.parts) {
    form += `${text.slice(at, part.start)}{${part.slot}}`
    at = part.end
  }
  return form + text.slice(at, atom.end)
}
