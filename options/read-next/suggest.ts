import { type EntryRow, statusOf } from '../../src/model/library.ts'

const DAY = 86_400_000

/** What was read longer ago no longer says what somebody is reading about, in days. */
const LATELY = 60

/** How many of the fitting entries take turns, a day each. */
const IN_TURN = 5

type Row = Pick<EntryRow, 'id' | 'section' | 'fields' | 'kept' | 'addedAt' | 'readAt'>

/**
 * Unread entries that may be read next, the best first: those of the sections in which was read lately, the longest
 * waiting before the others. The same rows give the same on the same day, and another day begins with another.
 * @param rows in the file's order
 * @param now in milliseconds since the epoch
 */
export function suggestNext<R extends Row>(rows: readonly R[], now: number): readonly R[] {
  const interest = new Map<string, number>()
  for (const row of rows) {
    const share = shareOf(row, now)
    if (share > 0) interest.set(nameOf(row), (interest.get(nameOf(row)) ?? 0) + share)
  }
  const unread = rows
    .filter((row) => statusOf(row) === 'unread' && row.fields.url !== '')
    .sort((a, b) => (interest.get(nameOf(b)) ?? 0) - (interest.get(nameOf(a)) ?? 0) || a.addedAt - b.addedAt)
  const turns = Math.min(IN_TURN, unread.length)
  const first = turns > 0 ? Math.floor(now / DAY) % turns : 0
  return [...unread.slice(first, turns), ...unread.slice(0, first), ...unread.slice(turns)]
}

/** How much an entry tells of what is read about now: one read today 1, one read long ago nothing. */
function shareOf(row: Row, now: number): number {
  if (statusOf(row) === 'reading') return 1
  if (row.readAt === undefined || statusOf(row) !== 'read') return 0
  return Math.max(0, 1 - (now - row.readAt) / DAY / LATELY)
}

function nameOf({ section }: Row): string {
  return section.join('\u0000')
}
