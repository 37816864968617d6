import type { EntryFields } from '../src/model/entry.ts'
import type { EntryId } from '../src/model/library.ts'
import type { Desk } from './desk.ts'
import { allowSites, change, savePage, undoDone } from './doings.ts'

/** What a person can do in the panel. */
export interface Actions {
  readonly type: (text: string) => void
  /** Saves what was typed, now. */
  readonly flush: () => void
  /** The same, as the field is left. */
  readonly leave: () => void
  readonly settle: (keep: 'mine' | 'theirs' | 'both') => void
  readonly change: (fields: Partial<Pick<EntryFields, 'status' | 'tags'>>) => void
  readonly choose: (at: number) => void
  readonly save: () => void
  readonly undo: () => void
  /** The time to take the last change back is over. */
  readonly forget: () => void
  /** Shows the entry that is probably the page's. */
  readonly showProbable: (id: EntryId) => void
  readonly retry: () => void
  readonly allow: () => void
  readonly openFileSwitch: () => void
  readonly openLibrary: () => void
  readonly openEntry: (id: EntryId) => void
}

/**
 * Binds the panel's doings to its desk.
 * @param again looks at the tab in front anew
 */
export function actionsAt(desk: Desk, again: () => Promise<void>): Actions {
  return {
    type: (text) => desk.note()?.type(text),
    flush: () => void desk.note()?.flush(),
    leave: () => void desk.note()?.leave(),
    settle: (keep) => desk.note()?.settle(keep),
    change: (fields) => void change(desk, fields),
    choose(at) {
      const { view } = desk.panel()
      if (view.kind === 'entry') desk.showEntry(view.rows, at, { done: null, problem: null })
    },
    save: () => void savePage(desk, again),
    undo: () => void undoDone(desk, again),
    forget: () => desk.set({ done: null }),
    showProbable: (id) =>
      void desk.guarded('errorOpening', async () => {
        const row = await desk.ways.entry(id)
        if (row) desk.showEntry([row], 0, { done: null, problem: null })
      }),
    retry: () => void again(),
    allow: () => void allowSites(desk, again),
    openFileSwitch: () => desk.ways.openFileSwitch(),
    openLibrary: () => desk.ways.openLibrary(),
    openEntry: (id) => desk.ways.openEntry(id),
  }
}
