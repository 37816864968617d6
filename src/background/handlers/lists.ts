import type { ImportPreview, Protocol } from '../../messages/protocol.ts'
import type { Background } from '../background.ts'
import { createList as create, importText } from '../library/import-list.ts'
import { previewImport as preview } from '../library/preview-import.ts'
import { changeLibrary } from '../library-change.ts'
import { removeList as remove } from '../undo/remove-list.ts'
import { renameList as rename } from '../undo/rename-list.ts'

type Answers = { readonly [Name in keyof Protocol]: Promise<Protocol[Name]['answer']> }
type Asks = { readonly [Name in keyof Protocol]: Protocol[Name]['ask'] }

/** Shows what an import would bring. */
export async function previewImport(
  background: Background,
  { text }: Asks['previewImport'],
): Promise<ImportPreview> {
  const { engine, keyOf } = await background.shelf()
  return preview(engine, keyOf, text)
}

/** Imports a list, and makes it the current one. */
export function importList(background: Background, ask: Asks['importList']): Answers['importList'] {
  return changeLibrary(
    background,
    (shelf) => importText(shelf, ask),
    (answer) => (answer.kind === 'imported' ? [answer.listId] : []),
  )
}

/** Starts an empty list, and makes it the current one. */
export function createList(background: Background, ask: Asks['createList']): Answers['createList'] {
  return changeLibrary(
    background,
    (shelf) => create(shelf, ask.name, ask.dialect),
    (answer) => (answer.kind === 'imported' ? [answer.listId] : []),
  )
}

/** Renames a list; its file follows when it was named after the list. */
export function renameList(background: Background, ask: Asks['renameList']): Answers['renameList'] {
  return changeLibrary<Awaited<Answers['renameList']>>(
    background,
    (shelf) => rename(shelf, ask.listId, ask.name),
    (answer) => (answer.kind === 'done' ? [ask.listId] : []),
  )
}

/** Removes a list with its restore points. */
export function removeList(background: Background, { listId }: Asks['removeList']): Answers['removeList'] {
  return changeLibrary<Awaited<Answers['removeList']>>(
    background,
    (shelf) => remove(shelf, listId),
    (answer) => (answer.kind === 'done' ? [listId] : []),
  )
}
