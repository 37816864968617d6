import type { ChangeAnswer, Protocol } from '../../messages/protocol.ts'
import type { ListId } from '../../model/library.ts'
import type { Background } from '../background.ts'
import { previewSave as preview } from '../library/preview-save.ts'
import { removeEntry as remove } from '../library/remove-entry.ts'
import { reviseEntry as revise } from '../library/revise-entry.ts'
import { saveEntry } from '../library/save-entry.ts'
import { tellSame } from '../library/tell-same.ts'
import { tokensIn, undoAll } from '../library/undo-all.ts'
import { updateEntry as update } from '../library/update-entry.ts'
import { changeLibrary } from '../library-change.ts'
import { completionOf } from '../pages/completion.ts'

const listsOf = (answer: ChangeAnswer): ListId[] => (answer.kind === 'changed' ? [answer.undo.listId] : [])

/** Saves what the popup shows; what the tab's page left open is completed later. */
export async function savePage(
  background: Background,
  ask: Protocol['savePage']['ask'],
): Promise<ChangeAnswer> {
  const { tabId } = ask
  const memory = tabId === undefined ? null : await recallTab(background, tabId)
  const complete = completionOf(ask.entry, memory?.read)
  const save = { ...ask, ...(complete && { complete }) }
  return changeLibrary(background, (shelf) => saveEntry(shelf, save), listsOf, tabId)
}

/** Shows what a save would write. */
export async function previewSave(
  background: Background,
  ask: Protocol['previewSave']['ask'],
): Promise<Protocol['previewSave']['answer']> {
  return preview(await background.shelf(), ask)
}

/** Changes an entry's fields, or moves it. */
export function updateEntry(
  background: Background,
  ask: Protocol['updateEntry']['ask'],
): Promise<ChangeAnswer> {
  return changeLibrary(background, (shelf) => update(shelf, ask), listsOf)
}

/** Changes an entry unless somebody else did so since the page saw it. */
export function reviseEntry(
  background: Background,
  ask: Protocol['reviseEntry']['ask'],
): Promise<Protocol['reviseEntry']['answer']> {
  return changeLibrary<Protocol['reviseEntry']['answer']>(
    background,
    (shelf) => revise(shelf, ask),
    (answer) => (answer.kind === 'overtaken' ? [] : listsOf(answer)),
  )
}

/** Remembers whether a page and an entry are one work. */
export function tellSameWork(
  background: Background,
  ask: Protocol['tellSameWork']['ask'],
): Promise<ChangeAnswer> {
  return changeLibrary(background, (shelf) => tellSame(shelf, ask), listsOf)
}

/** Removes an entry. */
export function removeEntry(
  background: Background,
  { entryId }: Protocol['removeEntry']['ask'],
): Promise<ChangeAnswer> {
  return changeLibrary(background, (shelf) => remove(shelf, entryId), listsOf)
}

/** Takes a change back. */
export function undo(
  background: Background,
  token: Protocol['undo']['ask'],
): Promise<Protocol['undo']['answer']> {
  return changeLibrary(
    background,
    (shelf) => undoAll(shelf, token),
    (answer) => (answer.kind === 'undone' ? tokensIn(token).map(({ listId }) => listId) : []),
  )
}

/** What is known of a tab at its address; null when that cannot be told. Never holds up a save. */
async function recallTab({ tabs, memories }: Background, tabId: number) {
  try {
    const { url } = await tabs.get(tabId)
    return url === undefined ? null : await memories.recall(tabId, url)
  } catch {
    return null
  }
}
