import type { EntryId } from '../src/model/library.ts'
import type { KeptNote, NoteWays } from './note.ts'
import type { Ways } from './ways.ts'

const NAME = /^note:(\d{1,15})$/

/**
 * Keeps notes that are being typed in the page's own storage: it is written before the next key, needs nobody's answer,
 * and is there after a crash.
 */
export function keptNotes(storage: Storage): Pick<NoteWays, 'kept' | 'keep'> & Pick<Ways, 'keptEntries'> {
  return {
    kept: (entryId) => readKept(storage.getItem(`note:${entryId}`)),
    keep(entryId, note) {
      try {
        if (note) storage.setItem(`note:${entryId}`, JSON.stringify(note))
        else storage.removeItem(`note:${entryId}`)
      } catch {
        // No room for another copy: the note is on the screen and on its way to the library.
      }
    },
    keptEntries: () =>
      Object.keys(storage).flatMap((name) => {
        const id = NAME.exec(name)?.[1]
        return id === undefined ? [] : [Number(id) as EntryId]
      }),
  }
}

function readKept(json: string | null): KeptNote | null {
  try {
    const { text, seen } = JSON.parse(json ?? 'null') ?? {}
    return typeof text === 'string' && typeof seen === 'string' ? { text, seen } : null
  } catch {
    // Somebody else's record under that name.
    return null
  }
}
