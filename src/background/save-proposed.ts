import type { Proposal } from '../messages/proposal.ts'
import type { Refusal, UndoToken } from '../messages/protocol.ts'
import type { EntryId } from '../model/library.ts'
import { listRow } from '../store/read.ts'
import type { Background } from './background.ts'
import type { Shelf } from './library/change-list.ts'
import { createList } from './library/import-list.ts'
import { saveEntry, type ToSave } from './library/save-entry.ts'
import { changeLibrary } from './library-change.ts'

/** Where it goes. */
export type Where = Pick<Proposal, 'listId' | 'section'>

/** A save, or none needed, with the list's name. */
export type Saved =
  | (Where & {
      readonly kind: 'saved'
      readonly list: string
      readonly entryId: EntryId
      readonly undo: UndoToken
    })
  | { readonly kind: 'listed'; readonly list: string }
  | Refusal

/**
 * Saves an entry where it is proposed, without asking anybody; a library without a list gets its first one.
 * @param noteFor the note that it is saved with, for the place it goes to
 */
export function saveProposed(
  background: Background,
  make: (shelf: Shelf) => Pick<ToSave, 'entry' | 'kept' | 'complete'>,
  noteFor?: (shelf: Shelf, place: Where) => Promise<string | undefined>,
): Promise<Saved> {
  return changeLibrary<Saved>(
    background,
    async (shelf) => {
      const save = make(shelf)
      const proposed = await background.propose(shelf, { title: save.entry.title }, 'patient')
      const { listId, section } = proposed ?? (await firstPlace(background, shelf))
      const place: Where = { listId, section }
      const notes = await noteFor?.(shelf, place)
      const entry = notes === undefined ? save.entry : { ...save.entry, notes }
      const answer = await saveEntry(shelf, { ...place, ...save, entry })
      if (answer.kind === 'refused') return answer
      const list = (await listRow(shelf.db, place.listId))?.name ?? ''
      if (answer.kind === 'listed') return { kind: 'listed', list }
      return { ...place, kind: 'saved', list, entryId: answer.entryId, undo: answer.undo }
    },
    (saved) => (saved.kind === 'saved' ? [saved.undo.listId] : []),
  )
}

/** A save never fails for want of a list: the first one begins with it. */
async function firstPlace({ word }: Background, shelf: Shelf): Promise<Where> {
  const created = await createList(shelf, word('workerFirstList'))
  if (created.kind === 'refused') throw new Error(created.reason)
  const list = await listRow(shelf.db, created.listId)
  return { listId: created.listId, section: list?.sections[0]?.path ?? [] }
}
