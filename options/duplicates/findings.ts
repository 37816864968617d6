import type { DuplicateGroup, UnclearText } from '../../src/messages/entry-protocol.ts'
import type { ListId } from '../../src/model/library.ts'

/** What of the library is not in order. */
export interface Findings {
  /** Entries of all lists that stand twice, surely or probably. */
  readonly duplicates: readonly DuplicateGroup[]
  /** Lines of one list that could not be understood; null before it was looked at. */
  readonly unclear: {
    readonly listId: ListId
    readonly count: number
    readonly lines: readonly UnclearText[]
  } | null
}

/** Nothing was looked for yet, or everything is in order. */
export const NO_FINDINGS: Findings = { duplicates: [], unclear: null }
