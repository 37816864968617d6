import type { FieldChanges } from '../../model/change.ts'
import type { EntryRow } from '../../model/library.ts'
import type { Page } from '../../model/page.ts'
import { dropFromQueue, postpone } from '../../store/queue.ts'
import type { QueueRow } from '../../store/queue-row.ts'
import { entryRow } from '../../store/read.ts'
import type { Background } from '../background.ts'
import type { Shelf } from '../library/change-list.ts'
import { sameValue } from '../library/same-value.ts'
import { updateEntry } from '../library/update-entry.ts'
import { changeLibrary } from '../library-change.ts'
import type { FetchedPage } from '../pages/fetch-page.ts'
import { nextTry } from './back-off.ts'

/**
 * Completes one entry with what was found about its work, by an ordinary edit; what a person typed since stays.
 * @param find asked only while something is still wanted
 */
export async function completeEntry(
  background: Background,
  row: QueueRow,
  find: () => Promise<FetchedPage>,
): Promise<void> {
  const { db, now } = await background.shelf()
  if ((await stillWanted(db, row)).length === 0) return dropFromQueue(db, row.id)
  const found = await find()
  const page = found.kind === 'page' ? found.page : null
  if (!page || sameValue(told(page, row.wanted), {})) {
    const [why, wait] = found.kind === 'none' ? [found.why, found.wait] : ['unfit' as const, 0]
    const next = nextTry(row.tries, now(), background.random(), wait)
    const letGo = row.quiet && (why === 'unfit' || next === Number.POSITIVE_INFINITY)
    return letGo ? dropFromQueue(db, row.id) : postpone(db, { ...row, why }, next)
  }
  const answer = await changeLibrary(
    background,
    (shelf) => writeTold(shelf, row, page),
    (done) => (done.kind === 'changed' ? [done.undo.listId] : []),
  )
  // Last, so that a worker that dies before it only finds nothing more to write.
  await dropFromQueue(db, row.id)
  if (answer.kind === 'changed') background.signal({ kind: 'pageCompleted', entryId: row.entryId })
}

/** Looks at the entry once more: it may have been edited or removed while the page was fetched. */
async function writeTold(shelf: Shelf, row: QueueRow, page: Page) {
  const wanted = await stillWanted(shelf.db, row)
  if (wanted.length === 0) return { kind: 'nothing' as const }
  const kept = page.abstract ? { abstract: page.abstract } : {}
  return updateEntry(shelf, { entryId: row.entryId, set: told(page, wanted), kept }, 'complete')
}

type Wanted = QueueRow['wanted']

async function stillWanted(db: Shelf['db'], row: QueueRow): Promise<Wanted> {
  const entry = await entryRow(db, row.entryId)
  return entry ? row.wanted.filter((field) => isUntouched(entry, row, field)) : []
}

function isUntouched({ fields, kept }: EntryRow, row: QueueRow, field: Wanted[number]): boolean {
  if (field === 'authors') return !fields.authors?.length && !kept.authors?.length
  return field === 'title' ? fields.title === row.title : sameValue(fields.date ?? kept.date, row.date)
}

function told({ title, published, authors }: Page, wanted: Wanted): FieldChanges {
  return {
    ...(wanted.includes('title') && title !== '' && { title }),
    ...(wanted.includes('date') && published && { date: published }),
    ...(wanted.includes('authors') && authors.length > 0 && { authors }),
  }
}
