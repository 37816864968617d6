import { parseIsoDate } from '../model/date.ts'
import type { Page } from '../model/page.ts'
import { arxivId } from './arxiv-id.ts'

/** Most works that are asked for in one request; the API takes more, but answers slower. */
export const ARXIV_BATCH = 50

/**
 * Where arXiv's API tells of several papers at once (arXiv API User's Manual, 3.1.1.1): Atom, one entry for each.
 * @param ids as in addresses, with or without a version
 */
export function arxivApiUrl(ids: readonly string[]): string {
  const list = ids.map((id) => encodeURIComponent(id).replaceAll('%2F', '/')).join(',')
  return `https://export.arxiv.org/api/query?id_list=${list}&max_results=${ids.length}`
}

/** The id that an arXiv address gives the API, with its version; null for any other address. */
export function arxivApiId(url: string): string | null {
  const [, path = ''] = /^https:\/\/arxiv\.org\/abs\/(.+)$/.exec(url) ?? []
  const version = /v\d{1,3}$/.exec(path)?.[0] ?? ''
  const id = path === '' ? null : arxivId(path)
  return id === null ? null : id + version
}

/**
 * The papers in the API's answer, by the ids that were asked for. The date is that of the version: `updated` of the
 * one asked for, else of the latest. What is not an entry of the feed, or names an id that nobody asked for, is left out.
 */
export function readArxivFeed(xml: string, asked: readonly string[]): ReadonlyMap<string, Page> {
  const pages = new Map<string, Page>()
  for (const [, entry = ''] of xml.matchAll(/<entry>([\s\S]*?)<\/entry>/g)) {
    const [, path = ''] = /<id>\s*https?:\/\/arxiv\.org\/abs\/([^<\s]+)\s*<\/id>/.exec(entry) ?? []
    const version = /v\d{1,3}$/.exec(path)?.[0] ?? ''
    const bare = arxivId(path)
    const id = asked.find((each) => each === bare || each === `${bare}${version}`)
    const page = id === undefined || bare === null ? null : pageOf(entry, bare)
    if (page && id !== undefined) pages.set(id, page)
  }
  return pages
}

function pageOf(entry: string, id: string): Page | null {
  const title = textOf(entry, 'title')
  const authors = [...entry.matchAll(/<name>([^<]{1,500})<\/name>/g)].map(([, name = '']) => plain(name))
  const published = parseIsoDate(textOf(entry, 'updated') || textOf(entry, 'published'))
  const abstract = textOf(entry, 'summary')
  // The API answers an id that it does not know with an entry called so.
  if (title === '' || title === 'Error') return null
  return {
    kind: 'paper',
    url: `https://arxiv.org/abs/${id}`,
    title,
    authors: authors.filter((name) => name !== '').slice(0, 3000),
    ...(published && { published }),
    ...(abstract && { abstract }),
    links: [],
  }
}

function textOf(entry: string, name: string): string {
  return plain(new RegExp(`<${name}(?:\\s[^>]*)?>([^<]{0,20000})</${name}>`).exec(entry)?.[1] ?? '')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** Text of XML as one line, its entities resolved (XML 1.0, 4.6). */
function plain(text: string): string {
  return text
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (whole, dec, hex, name) =>
      name ? (ENTITIES[name] ?? whole) : charOf(Number.parseInt(dec ?? hex, dec ? 10 : 16)),
    )
    .replace(/\s+/g, ' ')
    .trim()
}

function charOf(code: number): string {
  return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}

/** How long to wait between two requests to a host, in milliseconds: arXiv's terms ask for three seconds. */
export function pauseAt(hostname: string): number {
  return hostname === 'arxiv.org' || hostname.endsWith('.arxiv.org') ? 3000 : 1000
}
