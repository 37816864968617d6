import type { MarkFacts } from '../../messages/marks.ts'
import type { PartialDate } from '../../model/date.ts'
import { shownFields, statusOf } from '../../model/library.ts'
import { furthestStatus } from '../../model/status.ts'
import type { WorkKey } from '../../model/work-key.ts'
import { entryRow, type Library, listRow, placesOf } from '../../store/read.ts'
import { placeText } from '../badge/look.ts'
import type { Words } from '../browser.ts'

/** What a mark says when somebody points at it: list, section, status and date of every place; null for no place. */
export async function factsOf(db: Library, key: WorkKey, word: Words): Promise<MarkFacts | null> {
  const found = await Promise.all(
    (await placesOf(db, key)).map(async ({ entryId, listId }) => {
      const [row, list] = await Promise.all([entryRow(db, entryId), listRow(db, listId)])
      if (!row || !list) return []
      const status = statusOf(row)
      const { title, date } = shownFields(row)
      const place = placeText({ list: list.name, section: row.section, status }, word)
      return [{ title, status, line: date ? `${place}, ${dateText(date, word('languageCode'))}` : place }]
    }),
  )
  const places = found.flat()
  const [first] = places
  if (!first) return null
  return {
    title: first.title,
    lines: places.map(({ line }) => line),
    status: furthestStatus(places.map(({ status }) => status)),
    openWord: word('markOpen'),
    readWord: word('markRead'),
    unreadWord: word('markUnread'),
  }
}

/** A date as far as it is known, in the words of the language. */
function dateText({ year, month, day }: PartialDate, language: string): string {
  const at = new Date(Date.UTC(2000, (month ?? 1) - 1, day ?? 1))
  at.setUTCFullYear(year)
  return new Intl.DateTimeFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: 'short' }),
    ...(month && day && { day: 'numeric' }),
  }).format(at)
}
