import type { SeenTab } from '../src/messages/tab-record.ts'
import type { EntryRow } from '../src/model/library.ts'
import type { Desk } from './desk.ts'
import { isChanged } from './reduce.ts'
import type { EntryView, SaveView, Scene } from './state.ts'
import { entryView, saveViewOfTab, withQuoted } from './views.ts'

/** The entries that stand for what was seen, from the storage alone. */
export async function rowsOf({ ways }: Desk, { keys }: SeenTab): Promise<readonly EntryRow[]> {
  const places = await ways.places(keys)
  const rows = await Promise.all(places.map(({ entryId }) => ways.entry(entryId)))
  return rows.filter((row) => row !== null)
}

/**
 * The view on a piece that the content script has seen, without the worker: it may be asleep, and reading the page
 * takes a while. Its entry where it is listed, else the form, to be filled in once the page is read.
 */
export async function earlyView(
  { quoted }: Desk,
  scene: Scene,
  seen: SeenTab,
  listed: readonly EntryRow[],
): Promise<SaveView | EntryView | null> {
  const entry = entryView(listed, 0, null)
  if (entry) return withQuoted(entry, await quoted)
  return saveViewOfTab({ ...scene, tab: { ...scene.tab, title: seen.title } }, 'page')
}

/** Tells an entry that was opened early what its page says; what was typed or done meanwhile stays. */
export async function fillEntry(desk: Desk, view: EntryView): Promise<void> {
  const read = await desk.reading
  if (read?.kind !== 'page' || read.places.length === 0) return
  const now = desk.popup()
  if (now.view !== view || now.busy || isChanged(view)) return
  await desk.showEntry(read.places, read.page, view.done)
}
