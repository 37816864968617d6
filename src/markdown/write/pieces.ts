import type { EntryFields } from '../../model/entry.ts'
import type { AtomKind } from '../shape.ts'
import { badgeFor } from '../style/badges.ts'
import { hostOf } from '../style/learn.ts'
import type { Style } from '../style/style.ts'
import { fill, type Piece, type Styles, uses } from './fill.ts'
import { headPieces } from './head-pieces.ts'
import { markFor } from './mark-for.ts'
import { escapeAll, harmless, oneLine, urlForLink } from './safe.ts'
import { writtenDate, writtenStatus, writtenTag } from './write-field.ts'
import { writtenLabel } from './written-label.ts'

/** What is written of an entry's fields in one line of this style, in no order. Fields without a place are left out. */
export function piecesOf(fields: EntryFields, styles: Styles, strict: boolean): Piece[] {
  const { own } = styles
  const pieces = headPieces(fields, styles, strict)
  const prose = fields.description === undefined ? '' : proseOf(fields.description, strict)
  const put = (kind: AtomKind, text: string) => pieces.push({ kind, text, form: '{value}' })
  const value = (kind: AtomKind, words: string) =>
    pieces.push({ kind, ...fill(styles, kind, { value: words }) })
  const mark = markFor(fields, styles)
  if (mark !== '') put('mark', writtenLabel(mark, strict))
  const status =
    fields.status && own.forms.of('status').total > 0 ? writtenStatus(fields.status, own) : undefined
  if (status) put('status', status)
  if (fields.authors?.length && takes(styles, 'authors')) value('authors', authorsIn(fields.authors, own))
  if (fields.date && takes(styles, 'date'))
    value('date', writtenDate(fields.date, uses(own, 'date') ? own : styles.fallback))
  if (fields.venue && takes(styles, 'venue')) value('venue', writtenLabel(fields.venue, strict))
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

/** Authors as the list parts them: the last may stand after `and`. */
function authorsIn(authors: readonly string[], style: Style): string {
  const names = authors.map(oneLine)
  const last = names.at(-1) ?? ''
  const isOpen = /^et al/i.test(last)
  const sign = isOpen ? ', ' : (style.lastAuthors.best() ?? ', ')
  return names.length < 2 ? last : `${names.slice(0, -1).join(sign === '; ' ? sign : ', ')}${sign}${last}`
}

function tagPiece(tag: string, styles: Styles): Piece[] {
  const { own, fallback } = styles
  const form = own.forms.of('tag').best() ?? fallback.forms.of('tag').best() ?? '`{value}`'
  const written = writtenTag(oneLine(tag), form)
  return written === '' ? [] : [{ kind: 'tag', form, text: form.replace('{value}', () => written) }]
}

function linkPiece(
  link: { label: string; url: string },
  fields: EntryFields,
  styles: Styles,
  strict: boolean,
): Piece[] {
  if (link.label === fields.title) return []
  const url = urlForLink(link.url)
  const badge = badgeFor(url, hostOf(url), styles.own)
  const label = badge ?? writtenLabel(link.label, strict)
  return [{ kind: 'link', label: badge ?? link.label, ...fill(styles, 'link', { label, url }) }]
}

function proseOf(description: string, strict: boolean): string {
  const line = oneLine(description)
  return strict ? escapeAll(line) : harmless(line)
}
