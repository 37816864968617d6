import type { Definitions } from '../inline/tokens.ts'
import { normalLabel } from '../scan/line-kinds.ts'
import type { AtomKind } from '../shape.ts'
import type { Style } from '../style/style.ts'

/** An atom to be written. */
export interface Piece {
  readonly kind: AtomKind
  readonly text: string
  /** The form in which it is written. */
  readonly form?: string
  /** The label of a link, by which links are ordered. */
  readonly label?: string
}

/** Where a style is looked up: the list's own, then what stands in where it says nothing. */
export interface Styles {
  readonly own: Style
  readonly fallback: Style
  /** True when what the list has no form for is written as well, in the fallback's form. */
  readonly everything?: boolean
  /** True when the list was started in the fallback's style, and may grow into forms that it does not show yet. */
  readonly isYoung?: boolean
  /** The keeper's own count before the entry's words, where entries have one. */
  readonly count?: number
  /** True when everything is escaped that Markdown could act on. */
  readonly careful?: boolean
  /** Reference definitions: a link is written as `[Title][]` only where its definition is there. */
  readonly definitions?: Definitions
}

/** True when entries of this style carry an atom of this kind. */
export function uses(style: Style, kind: AtomKind): boolean {
  return style.forms.of(kind).total > 0
}

/**
 * An atom's form with its parts filled in: the list's own that takes just these parts, else the fallback's. A link
 * is written by reference only where its definition is there.
 */
export function fill(
  { own, fallback, definitions }: Styles,
  kind: AtomKind,
  parts: Readonly<Record<string, string>>,
): { readonly text: string; readonly form: string } {
  const { title = '', url = '' } = parts
  const isDefined = kind === 'main' && definitions?.get(normalLabel(title)) === url
  const known = kind === 'main' && definitions ? labelOf(url, definitions) : undefined
  const ref = known === undefined ? undefined : (own.references.of(url).best() ?? known)
  const filled = ref === undefined ? parts : { ...parts, ref }
  const isKnown = (form: string) =>
    (form.match(/\{\w+\}/g) ?? []).every((part) => part.slice(1, -1) in filled)
  const holdsAll = (form: string) =>
    Object.keys(parts).every((part) => parts[part] === '' || form.includes(`{${part}}`))
  // A title and link without a URL is one by reference: `[{title}]`, `[{title}][]`, `[{title}][{ref}]`.
  const wanted = (form: string) =>
    kind === 'main' && !form.includes('{url}')
      ? isKnown(form) && (form.includes('{ref}') || isDefined)
      : isKnown(form) && holdsAll(form)
  const form = own.forms.of(kind).best(wanted) ?? fallback.forms.of(kind).best(wanted) ?? plainForm(kind)
  return { form, text: form.replace(/\{(\w+)\}/g, (whole, part: string) => filled[part] ?? whole) }
}

/** The label of a definition that leads to a URL; undefined when there is none. */
function labelOf(url: string, definitions: Definitions): string | undefined {
  for (const [label, target] of definitions) if (target === url) return label
  return undefined
}

function plainForm(kind: AtomKind): string {
  if (kind === 'main') return '[{title}]({url})'
  if (kind === 'link') return '[{label}]({url})'
  if (kind === 'url') return '{url}'
  return kind === 'title' ? '{title}' : '{value}'
}
