import type { FailureReason, Unreadable } from '../../model/sync.ts'

/** It could not be read or written; `detail` is the browser's own name of the error. */
export interface Failed {
  readonly kind: 'failed'
  readonly why: FailureReason
  readonly detail: string
}

/** What was found where a list is kept. */
export type Seen =
  | {
      readonly kind: 'text'
      readonly text: string
      /** Changes when the file does: what the file system says of it. */
      readonly stamp: string
    }
  /** A copy that can be written and never be read (a download). */
  | { readonly kind: 'blind' }
  | { readonly kind: 'needs-permission' }
  /** Removed, moved or renamed. */
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable'; readonly why: Unreadable }
  | Failed

/** What came of a write. */
export type WriteOutcome =
  | { readonly kind: 'written'; readonly stamp: string }
  /** It is not what was read any more: nothing was written. */
  | { readonly kind: 'moved-on' }
  | { readonly kind: 'needs-permission' }
  | { readonly kind: 'missing' }
  | Failed

/** Where a list is kept outside the library. Nothing here ever throws. */
export interface Target {
  /** What the file system says of it now, without reading it; null when that cannot be told. */
  stamp(): Promise<string | null>
  read(): Promise<Seen>
  /**
   * Writes the whole text, when what is there is still what was read, and reads it back.
   * @param seen what `read` gave
   */
  write(text: string, seen: Seen): Promise<WriteOutcome>
}
