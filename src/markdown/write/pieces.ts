import type { EntryFields } from '../../model/entry.ts'
import { plainText } from '../inline/plain.ts'
import type { Definitions } from '../inline/tokens.ts'
import { normalLabel } from '../scan/line-kinds.ts'
import type { AtomKind } from '../shape.ts'
import { hostOf } from '../style/learn.ts'
import type { Style } from '../style/style.ts'
import { labelFor } from './label-for.ts'
import { escapeAll, harmless, oneLine, urlForLink } from './safe.ts'
import { writtenDate, writtenStatus, writtenTag } from './write-field.ts'

/** An atom to be written. */
export interface Piece {
  readonly kind: AtomKind
  readonly text: string
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
  /** True when everything is escaped that Markdown could act on. */
  readonly careful?: boolean
  /** Reference definitions: a link is written as `[Title][]` only where its definition is there. */
  readonly definitions?: Definitions
}

/** What is written of an entry's fields in one line of this style, in no order. Fields without a place are left out. */
export function piecesOf(fields: EntryFields, styles: Styles, strict: boolean): Piece[] {
  const { own } = styles
  const pieces = headPieces(fields, styles, strict)
  const prose = fields.description === undefined ? '' : proseOf(fields.description, strict)
  const put = (kind: AtomKind, text: string) => pieces.push({ kind, text })
  const status =
    fields.status && own.forms.of('status').total > 0 ? writtenStatus(fields.status, own) : undefined
  if (status) put('status', status)
  if (fields.authors?.length && takes(styles, 'authors'))
    put('authors', fill(styles, 'authors', { value: authorsIn(fields.authors, own) }))
  if (fields.date && takes(styles, 'date'))
    put(
      'date',
      fill(styles, 'date', { value: writtenDate(fields.date, uses(own, 'date') ? own : styles.fallback) }),
    )
  if (fields.venue && takes(styles, 'venue'))
    put('venue', fill(styles, 'venue', { value: writtenLabel(fields.venue, strict) }))
  if (takes(styles, 'tag')) {
    for (const tag of fields.tags ?? [])
      if (!prose.includes(`\`${tag}\``)) pieces.push(...tagPiece(tag, styles))
  }
  if (takes(styles, 'link')) {
    for (const link of fields.links ?? [])
      if (!prose.includes(`](${link.url})`)) pieces.push(...linkPiece(link, fields, styles, strict))
  }
  if (prose !== '') put('description', prose)
  return pieces
}

function takes({ own, fallback, isYoung, everything }: Styles, kind: AtomKind): boolean {
  return everything === true || uses(own, kind) || (isYoung === true && uses(fallback, kind))
}

/** True when entries of this style carry an atom of this kind. */
export function uses(style: Style, kind: AtomKind): boolean {
  return style.forms.of(kind).total > 0
}

function headPieces(fields: EntryFields, styles: Styles, strict: boolean): Piece[] {
  const title = writtenLabel(titleWithSite(fields, styles.own), strict)
  const url = fields.url === '' ? '' : urlForLink(fields.url)
  if (url === '') return [{ kind: 'title', text: fill(styles, 'title', { title }) }]
  if (title === '') return [{ kind: 'url', text: fill(styles, 'url', { url, label: url }) }]
  const apart = styles.own.heads.best((way) => way === 'main' || way === 'title+url') === 'title+url'
  if (!apart) return [{ kind: 'main', text: fill(styles, 'main', { title, url }) }]
  const named = styles.own.labels.of(hostOf(url)).best() ?? labelFor(hostOf(url), styles.own)
  return [
    { kind: 'title', text: fill(styles, 'title', { title, ...ownNotes(fields) }) },
    {
      kind: 'url',
      text: fill(styles, 'url', { url, label: named }),
      ...(named === '' ? {} : { label: named }),
    },
  ]
}

/** The link of a title that leads to the keeper's own notes on the work. */
function ownNotes({ title, links }: EntryFields): { url?: string } {
  const own = links?.find((link) => link.label === title)
  return own ? { url: urlForLink(own.url) } : {}
}

/** Authors as the list parts them: the last may stand after `and`. */
function authorsIn(authors: readonly string[], style: Style): string {
  const names = authors.map(oneLine)
  const last = names.at(-1) ?? ''
  const isOpen = /^et al/i.test(last)
  const sign = isOpen ? ', ' : (style.lastAuthors.best() ?? ', ')
  return names.length < 2 ? last : `${names.slice(0, -1).join(sign === '; ' ? sign : ', ')}${sign}${last}`
}

/** Share of titles that end with their site from which on that is the keeper's way. */
const NAMES_SITES = 0.3

/** A title with ` | Site` where many titles of the list end so. */
function titleWithSite(fields: EntryFields, style: Style): string {
  const title = oneLine(fields.title)
  const site = fields.siteName === undefined ? '' : oneLine(fields.siteName)
  const sign = style.sites.best((way) => way !== '')
  if (site === '' || !sign || style.sites.share(sign) < NAMES_SITES || title.includes(site)) return title
  return `${title}${sign}${site}`
}

function tagPiece(tag: string, styles: Styles): Piece[] {
  const { own, fallback } = styles
  const form = own.forms.of('tag').best() ?? fallback.forms.of('tag').best() ?? '`{value}`'
  const written = writtenTag(oneLine(tag), form)
  return written === '' ? [] : [{ kind: 'tag', text: form.replace('{value}', () => written) }]
}

function linkPiece(
  link: { label: string; url: string },
  fields: EntryFields,
  styles: Styles,
  strict: boolean,
): Piece[] {
  if (link.label === fields.title) return []
  return [
    {
      kind: 'link',
      label: link.label,
      text: fill(styles, 'link', { label: writtenLabel(link.label, strict), url: urlForLink(link.url) }),
    },
  ]
}

/** An atom's form with its parts filled in. */
function fill(
  { own, fallback, definitions }: Styles,
  kind: AtomKind,
  parts: Readonly<Record<string, string>>,
): string {
  const isDefined = definitions?.get(normalLabel(parts['title'] ?? '')) === parts['url']
  const refers = kind === 'main' && isDefined ? /^\W*\{title\}\](?:\[\])?\W*$/ : null
  const isKnown = (form: string) => (form.match(/\{\w+\}/g) ?? []).every((part) => part.slice(1, -1) in parts)
  const wanted = (form: string) =>
    (refers?.test(form.replace(/^\W*\[/, '')) ?? false) ||
    (isKnown(form) && Object.keys(parts).every((part) => parts[part] === '' || form.includes(`{${part}}`)))
  const form = own.forms.of(kind).best(wanted) ?? fallback.forms.of(kind).best(wanted) ?? plainForm(kind)
  return form.replace(/\{(\w+)\}/g, (whole, part: string) => parts[part] ?? whole)
}

function plainForm(kind: AtomKind): string {
  if (kind === 'main') return '[{title}]({url})'
  if (kind === 'link') return '[{label}]({url})'
  if (kind === 'url') return '{url}'
  return kind === 'title' ? '{title}' : '{value}'
}

/**
 * A stranger's words as a label: as they are when they mean nothing to Markdown, else escaped.
 * @param strict escapes them in any case
 */
export function writtenLabel(text: string, strict = false): string {
  const line = oneLine(text)
  if (line === '') return ''
  const safe = harmless(line)
  const escaped = strict || !isQuiet(safe) ? escapeAll(line) : safe
  return escaped.endsWith('\\') && !escaped.endsWith('\\\\') ? `${escaped}\\` : escaped
}

/** True for words that mean nothing to Markdown beyond themselves. */
function isQuiet(text: string): boolean {
  return plainText(text) === text && !/\]\(|\]\[|`|<[a-z/!]/i.test(text) && isPaired(text)
}

function isPaired(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[') depth++
    else if (char === ']' && --depth < 0) return false
  }
  return depth === 0
}

function proseOf(description: string, strict: boolean): string {
  const line = oneLine(description)
  return strict ? escapeAll(line) : harmless(line)
}
