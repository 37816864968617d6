import type { ImportPreview, Protocol } from '../../messages/protocol.ts'
import { listRow } from '../../store/read.ts'
import { removeListRows, writeListName } from '../../store/write-list.ts'
import type { Background } from '../background.ts'
import { refuse } from '../library/change-list.ts'
import { createList as create, importText } from '../library/import-list.ts'
import { exportName, listName } from '../library/list-name.ts'
import { previewImport as preview } from '../library/preview-import.ts'
import { changeLibrary } from '../library-change.ts'

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
  const name = listName(ask.name)
  if (!name) return Promise.resolve(refuse('refusalNoName'))
  return changeLibrary<Awaited<Answers['renameList']>>(
    background,
    async ({ db }) => {
      const list = await listRow(db, ask.listId)
      if (!list) return refuse('refusalNoList')
      const follows = list.fileName === exportName('', list.name)
      await writeListName(db, list.id, name, follows ? exportName('', name) : list.fileName)
      return { kind: 'done' }
    },
    (answer) => (answer.kind === 'done' ? [ask.listId] : []),
  )
}

/** Removes a list with its restore points. */
export function removeList(background: Background, { listId }: Asks['removeList']): Answers['removeList'] {
  return changeLibrary<Awaited<Answers['removeList']>>(
    background,
    async ({ db, working }) => {
      working.drop(listId)
      return (await removeListRows(db, listId)) ? { kind: 'done' } : refuse('refusalNoList')
    },
    (answer) => (answer.kind === 'done' ? [listId] : []),
  )
}
