import type { Page } from '../../model/page.ts'
import { isPdfUrl } from '../../sources/known-page.ts'
import { type Fetched, fetchText, type Wanted } from './fetch-text.ts'

/** What fetching needs. */
export interface Fetching {
  readonly fetch: typeof globalThis.fetch
  readonly readHtml: (html: string, url: string) => Promise<Page | null>
  /** Fetches a PDF and reads its first page. */
  readonly readPdf: (url: string) => Promise<Page | null>
}

/** A page, or why there is none. */
export type FetchedPage =
  | { readonly kind: 'page'; readonly page: Page }
  | Extract<Fetched, { readonly kind: 'none' }>

const HTML: Wanted = {
  accept: 'text/html,application/xhtml+xml',
  types: /^(?:text\/html|application\/xhtml\+xml)/i,
  mostBytes: 5_000_000,
}

/** Fetches a work's own page without cookies and reads it; of a work that is nothing but a PDF, that. Never rejects. */
export async function askPage({ fetch, readHtml, readPdf }: Fetching, url: string): Promise<FetchedPage> {
  if (isPdfUrl(url)) return found(await readPdf(url).catch(() => null))
  const fetched = await fetchText(fetch, url, HTML)
  if (fetched.kind === 'none') return fetched
  return found(await readHtml(fetched.text, fetched.url).catch(() => null))
}

function found(page: Page | null): FetchedPage {
  return page ? { kind: 'page', page } : { kind: 'none', why: 'unfit', wait: 0 }
}

/** The same; null for anything but an HTML page that came in time, whole, and not larger than 5 MB. */
export async function fetchPage(fetching: Fetching, url: string): Promise<Page | null> {
  const asked = await askPage(fetching, url)
  return asked.kind === 'page' ? asked.page : null
}
