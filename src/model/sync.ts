import type { EntryFields } from './entry.ts'
import type { ListId } from './library.ts'

/** Where a list can be kept outside the library. */
export type TargetKind = 'file' | 'downloads'

/** Why bytes are no list that can be read. */
export type Unreadable = 'binary' | 'encoding' | 'too-big' | 'folder'

/** Why a round stopped to ask before it did anything. */
export type StopReason =
  /** File and list never met, and say different things. */
  | 'strangers'
  /** The file has nothing in it. */
  | 'empty'
  /** The file ends in the middle of what it said before. */
  | 'truncated'
  /** The file has text, and no entry any more. */
  | 'no-entries'
  /** Git left its conflict marks in the file. */
  | 'marks'
  /** Many entries would go. */
  | 'removals'

/** Why the file could not be read or written. */
export type FailureReason =
  /** No room on the disk. */
  | 'full'
  /** The file may not be written: it is read-only, or another program holds it. */
  | 'locked'
  /** The library's own storage refused. */
  | 'library'
  | 'other'

/** How a list and its file stand to one another; `at` is in milliseconds since the epoch. */
export type SyncState =
  /** Something is still to be written or read. */
  | { readonly kind: 'waiting'; readonly at: number }
  | { readonly kind: 'in-step'; readonly at: number }
  | { readonly kind: 'needs-permission'; readonly at: number }
  | { readonly kind: 'missing'; readonly at: number }
  | { readonly kind: 'unreadable'; readonly at: number; readonly why: Unreadable }
  | {
      readonly kind: 'asks'
      readonly at: number
      readonly why: StopReason
      /** How many entries would go. */
      readonly count: number
      /** Whose entries they are. */
      readonly from: 'library' | 'file'
    }
  | { readonly kind: 'failed'; readonly at: number; readonly why: FailureReason; readonly detail: string }

/** What one side of a conflict says: a field's value, a section, or lines. */
export type ConflictSide = EntryFields[keyof EntryFields] | readonly string[] | null

/** Both sides of something that the library and the file changed in different ways. */
export interface StoredConflict {
  /** Names it among those of its list. */
  readonly id: number
  readonly section: readonly string[]
  readonly title: string
  /** The field that both changed, `section` where both moved the entry; without it, whole lines. */
  readonly field?: keyof EntryFields | 'section'
  /** Line in the merged text, 1-based, when the conflict was found. */
  readonly line: number
  /** What it was before both changed it; null where it said nothing. */
  readonly base: ConflictSide
  /** The library's side. */
  readonly ours: ConflictSide
  /** The file's side, which stands in the list unless it is null. */
  readonly theirs: ConflictSide
  /** The whole lines of each side; null where it has none. */
  readonly texts: {
    readonly base: string | null
    readonly ours: string | null
    readonly theirs: string | null
  }
  /** When it was found, in milliseconds since the epoch. */
  readonly at: number
}

/** What library and file changed in different ways, and nobody has settled yet. */
export interface ConflictsRow {
  readonly listId: ListId
  /** Never none: the row of a list without any is removed. */
  readonly conflicts: readonly StoredConflict[]
}

/** Where a list is kept outside the library, and how it stands. */
export interface TargetRow {
  readonly listId: ListId
  readonly kind: TargetKind
  /** The file's name for people. */
  readonly fileName: string
  /** Milliseconds since the epoch. */
  readonly connectedAt: number
  /** Downloads: write one name again and again, instead of a new dated one. */
  readonly overwrite?: boolean
  /** Downloads: a copy is written when a person asks for one, and not after each change. */
  readonly onDemand?: boolean
  readonly state: SyncState
  /** What the file system said of the file when both were last in step; with `listChangedAt`, tells that nothing is to be done. */
  readonly stamp?: string
  readonly listChangedAt?: number
}

/** True when nothing goes on between a list and its file until a person has done something. */
export function waitsForPerson({ state }: Pick<TargetRow, 'state'>): boolean {
  return state.kind !== 'in-step' && state.kind !== 'waiting'
}
