import { type PartialDate, partialDate } from '../model/date.ts'
import type { EntryFields, ExtraLink } from '../model/entry.ts'
import { readShortMonth, readWholeDate } from './fields/read-date.ts'
import { readStatus } from './fields/statuses.ts'
import { readInline } from './inline/inline.ts'
import { plainText } from './inline/plain.ts'
import type { Definitions } from './inline/tokens.ts'
import { isWhite } from './scan/characters.ts'
import { type Atom, partText, type Shape } from './shape.ts'

/** Fields while they are gathered. */
export type Draft = { -readonly [Field in keyof EntryFields]: EntryFields[Field] }

/** The values that a shape's atoms say. Where one is said twice the first counts; tags and links add up. */
export function fieldsOfShape(text: string, shape: Shape, definitions: Definitions): Draft {
  const draft: Draft = { title: '', url: '' }
  let tags: string[] | null = null
  const links: ExtraLink[] = []
  for (const atom of shape.atoms) {
    if (atom.kind === 'tag') tags = withTag(tags, plainText(saidBy(text, atom)))
    else if (atom.kind === 'link')
      links.push({ label: labelOf(text, atom), url: urlOf(text, atom, definitions) })
    else takeAtom(draft, text, atom, definitions, links)
  }
  // Copied, as are other arrays that are kept for long: one that grew holds room for sixteen.
  if (tags) draft.tags = tags.length < MANY ? tags.slice() : [...new Set(tags)]
  if (links.length > 0) draft.links = links
  return draft
}

/** Tags from which on those said twice are found by a set, at the end. */
const MANY = 20

function withTag(tags: string[] | null, tag: string): string[] | null {
  if (tag === '' || (tags && tags.length < MANY && tags.includes(tag))) return tags
  if (!tags) return [tag]
  tags.push(tag)
  return tags
}

function saidBy(text: string, atom: Atom): string {
  return partText(text, atom, 'value') ?? ''
}

function takeAtom(draft: Draft, text: string, atom: Atom, definitions: Definitions, links: ExtraLink[]) {
  switch (atom.kind) {
    case 'main':
      draft.title = plainText(partText(text, atom, 'title') ?? '')
      draft.url = urlOf(text, atom, definitions)
      break
    case 'title':
      draft.title = plainText(partText(text, atom, 'title') ?? '')
      if (partText(text, atom, 'url')) links.push({ label: draft.title, url: urlOf(text, atom, definitions) })
      break
    case 'url': {
      draft.url = urlOf(text, atom, definitions)
      const label = labelOf(text, atom)
      if (label !== '' && label !== draft.url && draft.label === undefined) draft.label = label
      break
    }
    case 'mark': {
      const mark = text.slice(atom.from, atom.to)
      draft.mark = draft.mark === undefined ? mark : `${draft.mark} ${mark}`
      break
    }
    case 'date': {
      const date = draft.date ?? atom.date ?? dateOf(saidBy(text, atom))
      if (date) draft.date = date
      break
    }
    case 'status': {
      const status = draft.status ? null : readStatus(saidBy(text, atom))
      if (status) draft.status = status
      break
    }
    case 'authors':
      draft.authors ??= authorsOf(saidBy(text, atom))
      break
    case 'venue':
      draft.venue ??= plainText(saidBy(text, atom))
      break
    case 'description':
      draft.description ??= oneLine(saidBy(text, atom))
  }
}

/** A date as written, of any form that is read, `2506` included. */
export function dateOf(value: string): PartialDate | undefined {
  const plain = /[*_~[<]/.test(value) ? plainText(value) : value
  const found = readWholeDate(plain) ?? readShortMonth(plain)
  const { year = 0, month, day } = found?.date ?? {}
  return partialDate(year, month, day) ?? undefined
}

/** The URL of a link atom: as written, or as the definition of its reference gives it. */
export function urlOf(text: string, atom: Atom, definitions: Definitions): string {
  const written = partText(text, atom, 'url')
  if (written !== undefined) return cleanUrl(written)
  const token = readInline(text, atom.start, atom.end, definitions).find((found) => found.kind === 'link')
  return token?.kind === 'link' ? token.url : ''
}

function cleanUrl(url: string): string {
  return isPadded(url) ? url.replace(/^[\s\u200b\ufeff\u00a0]+|[\s\u200b\ufeff\u00a0]+$/g, '') : url
}

/** True for a URL with a blank or an invisible sign at either end. */
function isPadded(url: string): boolean {
  return isUnseen(url.charCodeAt(0)) || isUnseen(url.charCodeAt(url.length - 1))
}

function isUnseen(code: number): boolean {
  return code === 0x200b || isWhite(code)
}

function labelOf(text: string, atom: Atom): string {
  const label = plainText(partText(text, atom, 'label') ?? '')
  return label.startsWith('[') ? label.replace(/^\[(.*)\]$/, '$1') : label
}

function authorsOf(value: string): string[] {
  return plainText(value)
    .split(/\s*(?:,\s*(?:and\s+)?|;|\s+and\s+|\s+&\s+)\s*/)
    .filter((name) => name !== '')
}

/** Prose that was wrapped over lines, on one. */
function oneLine(prose: string): string {
  return prose.includes('\n') ? prose.replace(/[ \t]*\r?\n[ \t]*/g, ' ') : prose
}
