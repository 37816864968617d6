import { type PartialDate, partialDate } from '../model/date.ts'
import type { EntryFields, ExtraLink } from '../model/entry.ts'
import { readShortMonth, readWholeDate } from './fields/read-date.ts'
import { readStatus } from './fields/statuses.ts'
import { readInline } from './inline/inline.ts'
import { plainText } from './inline/plain.ts'
import type { Definitions } from './inline/tokens.ts'
import { type Atom, partText, type Shape } from './shape.ts'

/** Fields while they are gathered. */
export type Draft = { -readonly [Field in keyof EntryFields]: EntryFields[Field] }

/** The values that a shape's atoms say. Where one is said twice the first counts; tags and links add up. */
export function fieldsOfShape(text: string, shape: Shape, definitions: Definitions): Draft {
  const draft: Draft = { title: '', url: '' }
  const tags: string[] = []
  const links: ExtraLink[] = []
  for (const atom of shape.atoms) {
    const value = partText(text, atom, 'value') ?? ''
    if (atom.kind === 'tag') tags.push(plainText(value))
    else if (atom.kind === 'link')
      links.push({ label: labelOf(text, atom), url: urlOf(text, atom, definitions) })
    else takeAtom(draft, text, atom, value, definitions, links)
  }
  if (tags.length > 0)
    draft.tags = tags.filter((tag, index) => tag !== '' && tags.indexOf(tag) === index).slice()
  if (links.length > 0) draft.links = links
  return draft
}

function takeAtom(
  draft: Draft,
  text: string,
  atom: Atom,
  value: string,
  definitions: Definitions,
  links: ExtraLink[],
) {
  switch (atom.kind) {
    case 'main':
      draft.title = plainText(partText(text, atom, 'title') ?? '')
      draft.url = urlOf(text, atom, definitions)
      break
    case 'title':
      draft.title = plainText(partText(text, atom, 'title') ?? '')
      if (partText(text, atom, 'url')) links.push({ label: draft.title, url: urlOf(text, atom, definitions) })
      break
    case 'url':
      draft.url = urlOf(text, atom, definitions)
      break
    case 'date': {
      const date = dateOf(value)
      if (date && !draft.date) draft.date = date
      break
    }
    case 'status': {
      const status = readStatus(value)
      if (status && !draft.status) draft.status = status
      break
    }
    case 'authors':
      draft.authors ??= authorsOf(value)
      break
    case 'venue':
      draft.venue ??= plainText(value)
      break
    case 'description':
      draft.description ??= oneLine(value)
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
  return /[\s\u200b\ufeff\u00a0]/.test(url)
    ? url.replace(/^[\s\u200b\ufeff\u00a0]+|[\s\u200b\ufeff\u00a0]+$/g, '')
    : url
}

function labelOf(text: string, atom: Atom): string {
  return plainText(partText(text, atom, 'label') ?? '').replace(/^\[(.*)\]$/, '$1')
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
