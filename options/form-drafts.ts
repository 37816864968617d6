import type { EntryId } from '../src/model/library.ts'
import { unsavedOfText } from '../src/ui/check-unsaved.ts'
import { type Unsaved, unsavedIn } from '../src/ui/unsaved.ts'
import type { Box } from './pane/note-drafts.ts'
import type { OpenEntry } from './state.ts'

const OPEN = 'open-form'

/** Keeps what is typed into entries' forms and is not saved, over a reload of the page; each window has its own. */
export interface FormDrafts {
  /** Takes what is typed into the form that is open. */
  put(open: OpenEntry): void
  /** No form is open any more; what was typed into it stays until it is dropped. */
  leave(): void
  /** What was typed into an entry's form was saved, or given up. */
  drop(id: EntryId): void
  /** What is still to be saved of an entry; null for nothing. */
  get(id: EntryId): Unsaved | null
  /** The entry whose form was open when the page went, if something was typed into it. */
  openId(): EntryId | null
}

/** Drafts in a box of the page's own. */
export function formDrafts(box: Box): FormDrafts {
  const name = (id: EntryId) => `form-${id}`
  const get = (id: EntryId) => unsavedOfText(box.getItem(name(id)))
  return {
    get,
    put({ row, draft, section }) {
      const unsaved = unsavedIn(row, draft, section)
      if (!unsaved) return box.removeItem(name(row.id))
      try {
        box.setItem(OPEN, `${row.id}`)
        box.setItem(name(row.id), JSON.stringify(unsaved))
      } catch {
        // The box is full: what is typed stands in the form all the same.
      }
    },
    leave: () => box.removeItem(OPEN),
    drop: (id) => box.removeItem(name(id)),
    openId() {
      const id = Number(box.getItem(OPEN) ?? Number.NaN) as EntryId
      return Number.isSafeInteger(id) && get(id) ? id : null
    },
  }
}
