import type { DuplicateGroup, UnclearText } from '../../src/messages/entry-protocol.ts'
import type { ListId } from '../../src/model/library.ts'

/** Most groups that are shown at once: nobody puts more in order in one go. */
export const DUPLICATES_AT_ONCE = 200

/** What of the library is not in order. */
export interface Findings {
  /** Entries of all lists that stand twice, surely or probably. */
  readonly duplicates: readonly DuplicateGroup[]
  /** How many groups there are in all, and how many of them shall be shown. */
  readonly duplicateCount: number
  readonly wanted: number
  /** Lines of one list that could not be understood; null before it was looked at. */
  readonly unclear: {
    readonly listId: ListId
    readonly count: number
    readonly lines: readonly UnclearText[]
  } | null
}

/** Nothing was looked for yet, or everything is in order. */
export const NO_FINDINGS: Findings = {
  duplicates: [],
  duplicateCount: 0,
  wanted: DUPLICATES_AT_ONCE,
  unclear: null,
}
