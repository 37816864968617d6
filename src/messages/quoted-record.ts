import type { EntryId } from '../model/library.ts'
import type { UndoToken } from './refusal.ts'

/** The last quote from a tab's page, kept in the browser's session storage for the popup over that page. */
export interface QuotedRecord {
  /** The page's address. */
  readonly url: string
  readonly entryId: EntryId
  readonly undo: UndoToken
  /** When it was made, in milliseconds since the epoch. */
  readonly at: number
}

/** How long the popup offers to take a quote back, in milliseconds. */
const OFFERED = 10 * 60 * 1000

/** The name of a tab's record. */
export function quotedRecordName(tabId: number): string {
  return `quoted:${tabId}`
}

/** What was quoted a moment ago from the page at an address; null for nothing, or nothing from there. */
export function quotedJustNow(
  record: QuotedRecord | undefined,
  url: string,
  now: number,
): QuotedRecord | null {
  return record?.url === url && now - record.at < OFFERED ? record : null
}
