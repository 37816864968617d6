import type { Refusal } from '../src/messages/protocol.ts'
import { type WordName, word } from '../src/messages/words.ts'
import type { EntryRow } from '../src/model/library.ts'
import { noteOf } from '../src/model/note.ts'
import { type NoteWays, type OpenNote, openNote } from './note.ts'
import { OPENING, type Panel, rowOf } from './state.ts'
import type { Ways } from './ways.ts'

/** The panel as it is now, and the few things that everything done in it needs. */
export interface Desk {
  readonly ways: Ways
  panel(): Panel
  /** The note of the entry that is shown. */
  note(): OpenNote | null
  /** Changes what is shown. */
  set(change: Partial<Panel>): void
  /** Shows the entry that stands at these places; what was typed in another one is saved first. */
  showEntry(rows: readonly EntryRow[], at: number, change?: Partial<Panel>): void
  /** Shows what is no entry. */
  showOther(change: Partial<Panel>): void
  /** Says why something was refused, in the worker's words. */
  refuse(refusal: Refusal): void
  /** Does something that may fail; the failure is told in these words, and what is on the screen stays. */
  guarded(failure: WordName, doing: () => Promise<void>): Promise<void>
}

/** Makes the panel's desk; `show` draws the panel after every change. */
export function makeDesk(ways: Ways, show: () => void): Desk {
  let panel = OPENING
  let note: OpenNote | null = null
  const noteWays: NoteWays = { ...ways, save: (ask) => ways.ask('saveNote', ask) }

  /** Leaves a note; one that could not be saved is spoken of until it is. */
  const leave = (left: OpenNote | null) => {
    if (!left) return
    const { view } = panel
    const title = view.kind === 'entry' ? (rowOf(view)?.fields.title ?? '') : ''
    void left.leave().then(() => {
      if (left.state().kind === 'waiting' || left.state().kind === 'elsewhere') desk.set({ unsaved: title })
    })
  }
  const desk: Desk = {
    ways,
    panel: () => panel,
    note: () => note,
    set(change) {
      panel = { ...panel, ...change }
      show()
      ways.markReady(panel.view.kind !== 'opening')
    },
    showEntry(rows, at, change = {}) {
      const row = rows[at]
      if (!row) return
      if (note?.entryId === row.id) note.hear(noteOf(row))
      else {
        leave(note)
        const opened: OpenNote = openNote(noteWays, row.id, noteOf(row), () => {
          if (note === opened || note === null) show()
          else if (opened.state().kind === 'saved') desk.set({ unsaved: null })
        })
        note = opened
      }
      desk.set({ ...change, view: { kind: 'entry', rows, at } })
    },
    showOther(change) {
      leave(note)
      note = null
      desk.set(change)
    },
    refuse({ reason, fills = [] }) {
      desk.set({ busy: false, problem: word(reason, ...fills) })
    },
    async guarded(failure, doing) {
      try {
        await doing()
      } catch {
        desk.set({ busy: false, problem: word(failure) })
      }
    },
  }
  return desk
}
