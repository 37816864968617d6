import type { ChangeAnswer, Refusal } from '../src/messages/protocol.ts'
import { type WordName, word } from '../src/messages/words.ts'
import { DEFAULT_SETTINGS } from '../src/model/settings.ts'
import { libraryReader } from './library-reader.ts'
import { type Event, reduce } from './reduce.ts'
import { type Library, type OpenEntry, openingLibrary } from './state.ts'
import { keptText, stackOfText } from './undo/kept-steps.ts'
import type { Ways } from './ways.ts'

/** The library page as it is now, and the few things that everything done in it needs. */
export interface Desk {
  readonly ways: Ways
  library(): Library
  send(event: Event): void
  /** Does something that may fail; the failure is told in these words, and what is on the screen stays. */
  guarded(failure: WordName, doing: () => Promise<void>): Promise<void>
  /** Says why something was refused, in the worker's words. */
  refuse(refusal: Refusal): void
  /** Tells what came of a change: how to take it back, or why it was refused. True when it was made. */
  settle(answer: ChangeAnswer, text: string): boolean
  /** Reads the library again, and is done when all that was asked for meanwhile has been read. */
  refresh(): Promise<void>
}

/** Makes the page's desk; `show` draws the page after every event. */
export function makeDesk(ways: Ways, show: (library: Library) => void): Desk {
  let library: Library = { ...openingLibrary(DEFAULT_SETTINGS), undo: stackOfText(ways.keptSteps()) }
  let reading: Promise<void> | null = null
  let again = false
  const read = libraryReader(ways)
  const desk: Desk = {
    ways,
    library: () => library,
    send(event) {
      const { undo, open } = library
      library = afterEvent(library, event)
      if (library.undo !== undo) ways.keepSteps(keptText(library.undo))
      if (library.open !== open) keepForm(ways, open, library.open, event)
      show(library)
      if (library.page !== 'opening') ways.ready()
    },
    async guarded(failure, doing) {
      try {
        await doing()
      } catch {
        desk.send({ kind: 'problem', problem: word(failure) })
      }
    },
    refuse({ reason, fills = [] }) {
      desk.send({ kind: 'problem', problem: word(reason, ...fills) })
    },
    settle(answer, text) {
      desk.send({ kind: 'busy', busy: false })
      if (answer.kind === 'refused') desk.refuse(answer)
      if (answer.kind !== 'changed') return false
      desk.send({ kind: 'toast', toast: { text, undo: answer.undo } })
      return true
    },
    refresh() {
      // Many signals while the library is being read ask for one more reading, not for one each.
      again = true
      reading ??= readAll()
      return reading
    },
  }
  /** A form opens on what was typed into it before. */
  function afterEvent(before: Library, event: Event): Library {
    const after = reduce(before, event)
    const typed = event.kind === 'openEntry' && event.row ? ways.forms.get(event.row.id) : null
    return typed ? reduce(after, { kind: 'typed', unsaved: typed }) : after
  }
  async function readAll(): Promise<void> {
    try {
      while (again) {
        again = false
        await read((library) => desk.send({ kind: 'read', read: library }))
      }
    } finally {
      reading = null
    }
  }
  return desk
}

/** What is typed stays until it is saved or given up: by a reload or by opening another entry it is not. */
function keepForm({ forms }: Ways, before: OpenEntry | null, after: OpenEntry | null, { kind }: Event): void {
  if (after) forms.put(after)
  else forms.leave()
  if (before && !after && kind === 'openEntry') forms.drop(before.row.id)
}
