import type { EntryFields } from '../../model/entry.ts'
import { dedent } from '../notes.ts'
import type { Found } from '../reading.ts'
import { nextLine } from '../scan/lines.ts'
import { leftovers } from './leftovers.ts'

/**
 * An entry's fields as its own lines say them: without a date of its section, and without nested entries in its notes.
 * What no field says is a line of the notes.
 */
export function ownFields({ reading, notes }: Found, text: string, nested: readonly Found[]): EntryFields {
  const { notes: _all, ...fields } = reading.fields
  const own = notes ?? (nested.length === 0 ? reading.fields.notes : notesBetween(reading, text, nested))
  const all = [...leftovers(reading, text), own ?? ''].filter((line) => line.trim() !== '').join('\n')
  return all === '' ? fields : { ...fields, notes: all }
}

/** The notes of an item, the lines of the entries nested in it left out. */
function notesBetween({ ownEnd, end }: Found['reading'], text: string, nested: readonly Found[]): string {
  let notes = ''
  let at = nextLine(text, ownEnd)
  for (const { reading } of nested) {
    if (reading.start >= at) notes += text.slice(at, reading.start)
    at = Math.max(at, reading.end)
  }
  return dedent(notes + text.slice(at, Math.max(at, end)))
}
