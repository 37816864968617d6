/** How far the reader has come with an entry. */
export type ReadStatus = 'unread' | 'reading' | 'read'

/** Every status, in the order of reading. */
export const READ_STATUSES: readonly ReadStatus[] = ['unread', 'reading', 'read']

/** How far the reader has come with a work that stands in several places: as far as the furthest of them. */
export function furthestStatus(statuses: readonly ReadStatus[]): ReadStatus {
  if (statuses.includes('read')) return 'read'
  return statuses.includes('reading') ? 'reading' : 'unread'
}

/** True for a string that is one of the three statuses. */
export function isReadStatus(value: unknown): value is ReadStatus {
  return READ_STATUSES.some((status) => status === value)
}
