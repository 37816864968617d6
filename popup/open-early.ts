import type { SeenTab } from '../src/messages/tab-record.ts'
import type { EntryRow } from '../src/model/library.ts'
import type { Desk } from './desk.ts'
import { isChanged } from './reduce.ts'
import type { EntryView, SaveView, Scene } from './state.ts'
import { entryView, saveViewOfTab, withQuoted } from './views.ts'

/**
 * The view on a piece that the content script has seen, from the storage alone: the worker may be asleep, and reading
 * the page takes a while. Its entry where it is listed, else the form, to be filled in once the page is read.
 * @returns null when nothing is known of the page
 */
export async function earlyView(
  { ways, quoted }: Desk,
  scene: Scene,
  seen: SeenTab | null,
): Promise<SaveView | EntryView | null> {
  if (!seen) return null
  const places = await ways.places(seen.keys)
  const rows = await Promise.all(places.map(({ entryId }) => ways.entry(entryId)))
  const listed = rows.filter((row): row is EntryRow => row !== null)
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

/** What a promise holds already; null while it waits. */
export function heldBy<T>(promise: Promise<T | null>): Promise<T | null> {
  return Promise.race([promise, Promise.resolve(null)])
}
