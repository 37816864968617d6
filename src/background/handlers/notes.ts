import type { NoteAnswer } from '../../messages/notes-protocol.ts'
import type { Protocol } from '../../messages/protocol.ts'
import type { Background } from '../background.ts'
import { saveNote as save } from '../library/save-note.ts'
import { changeLibrary } from '../library-change.ts'

/** Writes a note while it is being typed. */
export function saveNote(background: Background, ask: Protocol['saveNote']['ask']): Promise<NoteAnswer> {
  return changeLibrary<NoteAnswer>(
    background,
    (shelf) => save(shelf, ask),
    (answer) => (answer.kind === 'noted' && answer.undo ? [answer.undo.listId] : []),
    undefined,
    'notes',
  )
}
