import { type PartialDate, partialDate } from '../model/date.ts'
import type { ExtraLink } from '../model/entry.ts'
import type { Page, PageKind, Thread } from '../model/page.ts'
import { storableUrl } from '../model/url.ts'

const MAX_TEXT = 8000
const MAX_ITEMS = 3000

/**
 * The page in a value that came over the wire, field by field; what is not of the right shape is left out.
 * @returns null when the value is no page at all
 */
export function asPage(value: unknown): Page | null {
  if (!isRecord(value) || typeof value['url'] !== 'string' || !isKind(value['kind'])) return null
  return {
    kind: value['kind'],
    url: value['url'],
    title: text(value['title']) ?? '',
    authors: list(value['authors']).flatMap((name) => text(name) ?? []),
    links: list(value['links']).flatMap(link),
    ...present('published', date(value['published'])),
    ...present('firstPublished', date(value['firstPublished'])),
    ...present('updated', date(value['updated'])),
    ...present('siteName', text(value['siteName'])),
    ...present('venue', text(value['venue'])),
    ...present('canonicalUrl', address(value['canonicalUrl'])),
    ...present('doi', text(value['doi'])),
    ...present('abstract', text(value['abstract'])),
    ...present('thread', thread(value['thread'])),
    ...present('referrer', address(value['referrer'])),
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function isKind(value: unknown): value is PageKind {
  return value === 'paper' || value === 'article' || value === 'other'
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value.slice(0, MAX_TEXT) : undefined
}

function address(value: unknown): string | undefined {
  return typeof value === 'string' ? storableUrl(value)?.href : undefined
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value.slice(0, MAX_ITEMS) : []
}

function link(value: unknown): ExtraLink[] {
  if (!isRecord(value)) return []
  const label = text(value['label'])
  const url = address(value['url'])
  return label && url ? [{ label, url }] : []
}

function thread(value: unknown): Thread | undefined {
  if (!isRecord(value)) return undefined
  const about = address(value['about'])
  const [found] = link(value['link'])
  return about && found ? { about, link: found } : undefined
}

function date(value: unknown): PartialDate | undefined {
  if (!isRecord(value)) return undefined
  const part = (name: string) => (typeof value[name] === 'number' ? value[name] : undefined)
  return partialDate(part('year') ?? 0, part('month'), part('day')) ?? undefined
}

function present<Name extends string, T>(name: Name, value: T | undefined): { [N in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { [N in Name]?: T })
}
