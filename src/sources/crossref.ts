import { type PartialDate, partialDate } from '../model/date.ts'
import type { Page } from '../model/page.ts'
import { doiOf } from './doi-text.ts'
import { identify } from './identify.ts'

/** Where Crossref tells of a work, by its DOI (Crossref REST API, `/works/{doi}`). */
export function crossrefUrl(doi: string): string {
  return `https://api.crossref.org/works/${encodeURIComponent(doi)}`
}

/** The DOI that names the work at an address; null for a work that goes by another name. */
export function doiAt(url: string): string | null {
  const identity = identify(url)
  return identity?.source === 'doi' ? doiOf(identity.id) : null
}

/**
 * The work in Crossref's answer, field by field: it is anyone's text.
 * @param doi that was asked for; an answer about another work says nothing
 * @returns null when the answer is none
 */
export function readCrossref(json: string, doi: string): Page | null {
  const message = record(record(parsed(json))['message'])
  if (doiOf(text(message['DOI'])) !== doi) return null
  const title = [first(message['title']), first(message['subtitle'])].filter((part) => part !== '')
  if (title.length === 0) return null
  const published = earliest(message)
  return {
    kind: 'paper',
    url: `https://doi.org/${doi}`,
    title: title[0] ?? '',
    authors: list(message['author'])
      .flatMap((each) => nameOf(record(each)) ?? [])
      .slice(0, 3000),
    ...(published && { published }),
    ...(first(message['container-title']) && { venue: first(message['container-title']) }),
    doi,
    links: [],
  }
}

/** The first date on which readers could have it, as exact as it is told. */
function earliest(message: Readonly<Record<string, unknown>>): PartialDate | null {
  const dates = ['published-online', 'published-print', 'published', 'issued'].flatMap((name) => {
    const [parts] = list(record(message[name])['date-parts'])
    const [year, month, day] = list(parts).map((part) => (typeof part === 'number' ? part : undefined))
    return year === undefined ? [] : (partialDate(year, month, day) ?? [])
  })
  return dates.find(({ day }) => day !== undefined) ?? dates[0] ?? null
}

function nameOf(author: Readonly<Record<string, unknown>>): string | null {
  const name = [text(author['given']), text(author['family'])].filter((part) => part !== '').join(' ')
  return name || text(author['name']) || null
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>) : {}
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function first(value: unknown): string {
  return text(list(value)[0])
}

/** One line of plain text: publishers put tags and entities into titles. */
function text(value: unknown): string {
  if (typeof value !== 'string') return ''
  return value
    .slice(0, 5000)
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/\s+/g, ' ')
    .trim()
}
