import type { PartialDate } from '../model/date.ts'
import type { EntryId } from '../model/library.ts'

/** Something to be completed later: an entry whose title or date its work's own page will tell. */
export interface QueueRow {
  /** Given by the database. */
  readonly id: number
  readonly kind: 'complete'
  readonly entryId: EntryId
  /** Where the rest can be read. */
  readonly url: string
  /** The fields that were not known when it was saved; no other is ever written. */
  readonly wanted: readonly ('title' | 'date' | 'authors')[]
  /** What the entry was given meanwhile, as it read in the list: what a person typed since then stays. */
  readonly title: string
  readonly date?: PartialDate
  /** Nobody was promised more, as of a plain page behind a link: it is let go instead of being given up aloud. */
  readonly quiet?: true
  readonly tries: number
  /** Why the last try brought nothing: no network, an error, or an answer that does not tell. */
  readonly why?: 'unreachable' | 'refused' | 'unfit'
  /** How often a person asked for it. */
  readonly asked?: number
  /** Not to be tried before, in milliseconds since the epoch; Infinity once only a person can help. */
  readonly notBefore: number
}
