import { ARXIV_BATCH, arxivApiId } from '../../sources/arxiv-api.ts'
import { doiAt } from '../../sources/crossref.ts'
import type { QueueRow } from '../../store/queue-row.ts'
import type { FetchedPage } from '../pages/fetch-page.ts'
import { mergePages } from '../pages/merge-pages.ts'
import type { LookUp } from './look-up.ts'

/**
 * The rest about one saved entry: from its work's own page, and from Crossref where that page leaves something open.
 * @param mayAskCrossref the user has switched that on
 */
export async function findRest(lookUp: LookUp, row: QueueRow, mayAskCrossref: boolean): Promise<FetchedPage> {
  const own = await lookUp.page(row.url)
  const doi = mayAskCrossref ? doiAt(row.url) : null
  if (doi === null || (own.kind === 'page' && tellsAll(own.page, row))) return own
  const registered = await lookUp.crossref(doi)
  if (registered.kind === 'none') return own
  return own.kind === 'page'
    ? { kind: 'page', page: mergePages(own.page, registered.page, false) }
    : registered
}

function tellsAll(page: Extract<FetchedPage, { kind: 'page' }>['page'], { wanted }: QueueRow): boolean {
  return wanted.every((field) => {
    if (field === 'title') return page.title !== ''
    return field === 'date' ? page.published?.day !== undefined : page.authors.length > 0
  })
}

/**
 * What arXiv's API says of those rows that it can be asked about, many in one request. Every second try goes to the
 * paper's own page instead, should one of the two be down.
 */
export async function findTogether(
  lookUp: LookUp,
  rows: readonly QueueRow[],
): Promise<ReadonlyMap<QueueRow['id'], FetchedPage>> {
  const askable = rows.flatMap((row) => {
    const arxiv = row.tries % 2 === 0 ? arxivApiId(row.url) : null
    return arxiv === null ? [] : [{ row, arxiv }]
  })
  const told = new Map<QueueRow['id'], FetchedPage>()
  if (askable.length < 2) return told
  for (let at = 0; at < askable.length; at += ARXIV_BATCH) {
    const batch = askable.slice(at, at + ARXIV_BATCH)
    const answer = await lookUp.arxiv([...new Set(batch.map(({ arxiv }) => arxiv))])
    for (const { row, arxiv } of batch) told.set(row.id, answer(arxiv))
  }
  return told
}
