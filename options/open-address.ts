import { word } from '../src/messages/words.ts'
import type { EntryId } from '../src/model/library.ts'
import type { Desk } from './desk.ts'
import { NO_FILTER } from './filter.ts'
import { shownList } from './state.ts'

/**
 * The entry that the page's address asks for.
 * @param hash the address's part from `#` on, such as `#entry=12`
 */
export function entryOfHash(hash: string): EntryId | null {
  const id = /^#entry=(\d{1,15})$/.exec(hash)?.[1]
  return id === undefined ? null : (Number(id) as EntryId)
}

/**
 * The search that the page's address asks for.
 * @param hash the address's part from `#` on, such as `#search=attention%20is`
 */
export function searchOfHash(hash: string): string | null {
  const said = /^#search=(.{0,4000})$/.exec(hash)?.[1]
  if (said === undefined) return null
  try {
    return decodeURIComponent(said)
  } catch {
    return said
  }
}

/** Shows what a search finds in the list that is shown. */
export function showSearch(desk: Desk, text: string): Promise<void> {
  return desk.guarded('errorOpening', async () => {
    await desk.refresh()
    if (!shownList(desk.library())) return
    desk.send({ kind: 'page', page: 'library' })
    desk.send({ kind: 'filter', change: { ...NO_FILTER, text } })
  })
}

/** Opens the entry with that id in a form or in the pane, in whatever list it stands; says so when it is there no more. */
export function showEntry(desk: Desk, id: EntryId, how: 'edit' | 'show' = 'edit'): Promise<void> {
  return desk.guarded('errorOpening', async () => {
    await desk.refresh()
    const row = await desk.ways.entry(id)
    if (!row) return desk.send({ kind: 'problem', problem: word('refusalNoEntry') })
    if (shownList(desk.library())?.id !== row.listId) {
      await desk.ways.ask('changeSettings', { currentList: row.listId })
      await desk.refresh()
    }
    desk.send({ kind: 'page', page: 'library' })
    desk.send({ kind: 'filter', change: NO_FILTER })
    desk.send(how === 'edit' ? { kind: 'openEntry', row } : { kind: 'show', id })
  })
}

/** Opens the form again that was open when the page went, with what was typed into it; another one is left alone. */
export async function reopenForm(desk: Desk): Promise<void> {
  const id = desk.ways.forms.openId()
  if (id === null) return
  await desk.guarded('errorOpening', async () => {
    await desk.refresh()
    const row = await desk.ways.entry(id)
    const { open } = desk.library()
    if (!row || open || shownList(desk.library())?.id !== row.listId) return
    desk.send({ kind: 'openEntry', row })
  })
}
