import type { Page } from '../../model/page.ts'
import { arxivApiUrl, readArxivFeed } from '../../sources/arxiv-api.ts'
import { crossrefUrl, readCrossref } from '../../sources/crossref.ts'
import { askPage, type FetchedPage, type Fetching } from '../pages/fetch-page.ts'
import { fetchText, type Wanted } from '../pages/fetch-text.ts'
import type { Manners } from './manners.ts'

/** Where the queue may look something up; each request takes its turn, and none is rejected. */
export interface LookUp {
  /** On a work's own page. */
  page(url: string): Promise<FetchedPage>
  /** Several papers at arXiv in one request; null for a paper that the answer leaves out. */
  arxiv(ids: readonly string[]): Promise<(id: string) => FetchedPage>
  /** At Crossref, by DOI: only once the user has switched that on. */
  crossref(doi: string): Promise<FetchedPage>
}

const ATOM: Wanted = {
  accept: 'application/atom+xml',
  types: /^(?:application\/(?:atom\+)?xml|text\/xml)/i,
  mostBytes: 2_000_000,
}
const JSON_TEXT: Wanted = {
  accept: 'application/json',
  types: /^application\/(?:[\w.+-]+\+)?json/i,
  mostBytes: 2_000_000,
}

/** What looking up needs. */
export interface LookUpWays extends Fetching {
  readonly manners: Manners
  /** Milliseconds since the epoch. */
  readonly now: () => number
}

/** Looks up at those places, politely. */
export function lookUp(ways: LookUpWays): LookUp {
  const { manners, now } = ways
  const inTurn = async <Found extends { readonly kind: string }>(url: string, ask: () => Promise<Found>) => {
    const wait = await manners.turn(url)
    if (wait > 0) return { kind: 'none', why: 'refused', wait } as const
    const found: Found = await ask()
    if ('wait' in found && typeof found.wait === 'number') manners.leaveAlone(url, found.wait)
    return found
  }
  const text = (url: string, wanted: Wanted) => inTurn(url, () => fetchText(ways.fetch, url, wanted, now))
  return {
    page: (url) => inTurn(url, () => askPage(ways, url)),
    async arxiv(ids) {
      const answer = await text(arxivApiUrl(ids), ATOM)
      if (answer.kind === 'none') return () => answer
      const pages = readArxivFeed(answer.text, ids)
      return (id) => found(pages.get(id) ?? null)
    },
    async crossref(doi) {
      const answer = await text(crossrefUrl(doi), JSON_TEXT)
      return answer.kind === 'none' ? answer : found(readCrossref(answer.text, doi))
    },
  }
}

function found(page: Page | null): FetchedPage {
  return page ? { kind: 'page', page } : { kind: 'none', why: 'unfit', wait: 0 }
}
