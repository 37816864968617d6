import type { ProbablePlace } from '../../messages/protocol.ts'
import { type EntryRow, keysOf, shownFields, statusOf } from '../../model/library.ts'
import type { Page } from '../../model/page.ts'
import { titleHashes } from '../../model/title.ts'
import type { WorkKey } from '../../model/work-key.ts'
import { identifyDoi } from '../../sources/identify.ts'
import { entriesTitled, entryRow, type Library, placesOf } from '../../store/read.ts'
import { probablySame } from './same-work.ts'

/** Most entries of one title that are looked at. */
const MOST = 50

/** What of a page may tell that its work stands in a list at another address. */
export type Telling = Pick<Page, 'title' | 'url'> & Partial<Pick<Page, 'authors' | 'doi' | 'published'>>

/**
 * The entries that most likely are a page's work at another address: by the DOI that the page names, or by title and
 * first author. One that the user called another work is none. Only for pages whose own keys stand nowhere.
 * @param keys the page's own
 */
export async function findProbable(
  db: Library,
  page: Telling,
  keys: readonly WorkKey[],
): Promise<readonly ProbablePlace[]> {
  const [key] = keys
  if (!key) return []
  const [byDoi, byTitle] = await Promise.all([
    entriesOfDoi(db, page.doi),
    entriesTitled(db, titleHashes(page.title), MOST),
  ])
  const own = { title: page.title, authors: page.authors, date: page.published, key }
  const titled = byTitle.filter((row) => probablySame(own, knownOf(row)))
  const found = new Map<number, ProbablePlace>()
  for (const [rows, why] of [
    [byDoi, 'doi'],
    [titled, 'title'],
  ] as const)
    for (const row of rows) if (!found.has(row.id) && isOpen(row, keys)) found.set(row.id, placeOf(row, why))
  return [...found.values()]
}

/** A page may claim any DOI: nothing is merged by it, and the user is asked. */
async function entriesOfDoi(db: Library, doi: string | undefined): Promise<EntryRow[]> {
  const named = doi ? identifyDoi(doi) : null
  if (!named) return []
  const places = await placesOf(db, named.key)
  const rows = await Promise.all(places.map(({ entryId }) => entryRow(db, entryId)))
  return rows.filter((row) => row !== null)
}

function knownOf(row: EntryRow) {
  const { title, authors, date } = shownFields(row)
  return { title, authors, date, key: row.key }
}

/** Nobody said yet that it is, or is not, the same. */
function isOpen(row: EntryRow, keys: readonly WorkKey[]): boolean {
  const told = [...keysOf(row), ...(row.told?.apart ?? [])]
  return !keys.some((key) => told.includes(key))
}

function placeOf(row: EntryRow, why: ProbablePlace['why']): ProbablePlace {
  const { listId, id: entryId, section } = row
  return { listId, entryId, status: statusOf(row), section, title: row.fields.title, why }
}
