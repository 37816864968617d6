import type { EntryId } from '../../src/model/library.ts'

/** A note that is being written and is not saved yet. */
export interface NoteDraft {
  /** The note as it was when somebody began to change it. */
  readonly base: string
  readonly text: string
}

/** The part of `Storage` that is used. */
export type Box = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>

/** Keeps notes that are not saved over a reload of the page; each window has its own. */
export interface NoteDrafts {
  /**
   * What is still to be saved of a note.
   * @param note the note as it is now: a draft that was sent while the page went may have arrived
   */
  get(id: EntryId, note: string): NoteDraft | null
  put(id: EntryId, draft: NoteDraft): void
  drop(id: EntryId): void
}

/** Drafts in a box of the page's own. */
export function noteDrafts(box: Box): NoteDrafts {
  const name = (id: EntryId) => `note-${id}`
  return {
    get(id, note) {
      const draft = draftOf(box.getItem(name(id)))
      return draft && draft.base !== note && wordsOf(draft.text) === wordsOf(note) ? null : draft
    },
    put(id, draft) {
      try {
        box.setItem(name(id), JSON.stringify(draft))
      } catch {
        // The box is full: the note stands in its field all the same, and is saved on leaving it.
      }
    },
    drop: (id) => box.removeItem(name(id)),
  }
}

function draftOf(stored: string | null): NoteDraft | null {
  if (stored === null) return null
  try {
    const found: unknown = JSON.parse(stored)
    if (typeof found !== 'object' || found === null || !('base' in found) || !('text' in found)) return null
    const { base, text } = found
    return typeof base === 'string' && typeof text === 'string' ? { base, text } : null
  } catch {
    return null
  }
}

/** A note without the signs that the form of its list gives it. */
function wordsOf(note: string): string {
  return note.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}
