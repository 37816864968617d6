import type { OpenPage } from '../src/messages/protocol.ts'
import type { Desk } from './desk.ts'
import { earlyView, fillEntry, rowsOf } from './open-early.ts'
import { openChoice, showWorksHere } from './pick-works.ts'
import { proposeAgain } from './propose.ts'
import { savePage } from './save-page.ts'
import type { Scene, Tab } from './state.ts'
import { type Typed, withTyped } from './typed.ts'
import { saveViewOfPage, saveViewOfTab } from './views.ts'

/** How long the popup waits for the page before it opens on what the tab itself says, in milliseconds. */
const PAGE_PATIENCE = 250

/** Opens the popup on its tab: as a form, as the entry that stands there, or with why there is neither. */
export function openPopup(desk: Desk): Promise<void> {
  const { ways, send } = desk
  const asked = ways.asked()
  if (asked) return openChoice(desk, asked)
  return desk.guarded('errorOpening', async () => {
    const tabKnown = ways.tab()
    const library = Promise.all([ways.settings(), ways.lists(), ways.filesWait()])
    library.catch(() => null)
    const tab = await tabKnown
    if (!tab) return send({ kind: 'show', view: { kind: 'unlistable' } })
    desk.typed = ways.typed(tab).catch(() => null)
    desk.quoted = ways.quoted(tab).catch(() => null)
    const mayReadKnown = ways.mayRead(tab.url)
    mayReadKnown.catch(() => null)
    const seen = await ways.seen(tab).catch(() => null)
    const rowsKnown = seen && rowsOf(desk, seen)
    rowsKnown?.catch(() => null)
    // The worker and the page would take the time in which what is known already is read and drawn.
    if (!seen) readPage(desk, tab)
    const [[settings, lists, filesWait], mayRead] = await Promise.all([library, mayReadKnown])
    const scene: Scene = { tab, settings, lists, mayRead, filesWait }
    send({ kind: 'scene', scene })
    if (lists.length === 0) return send({ kind: 'show', view: { kind: 'noList' } })
    const typed = await desk.typed
    const known = seen && (await earlyView(desk, scene, seen, (await rowsKnown) ?? []))
    const quick = known ? null : await Promise.race([desk.reading, ways.wait(PAGE_PATIENCE)])
    const early = quick ? null : (known ?? saveViewOfTab(scene, 'page'))
    if (early) send({ kind: 'show', view: withTyped(early, typed, scene) })
    if (seen) readPage(desk, tab)
    const { view } = desk.popup()
    if (view.kind === 'entry') await fillEntry(desk, view)
    else await showPage(desk, scene, quick ?? (await desk.reading), early ? null : typed)
    desk.typed = Promise.resolve(null)
    desk.quoted = Promise.resolve(null)
  })
}

function readPage(desk: Desk, { id }: Tab): void {
  desk.reading = desk.ways.ask('openPage', { tabId: id }).catch(() => null)
}

async function showPage(desk: Desk, scene: Scene, read: OpenPage | null, typed: Typed | null): Promise<void> {
  const { view } = desk.popup()
  const before = view.kind === 'save' ? view : null
  // A save may have been sent off, or another view opened, while the page was being read.
  if (desk.popup().busy || (before === null && view.kind !== 'opening')) return
  if (read?.kind === 'unlistable') {
    // Without an address it may be a file on the disk, which the browser keeps from extensions.
    const hidesFiles = scene.tab.url === '' && (await desk.ways.hidesFiles())
    return desk.send({ kind: 'show', view: { kind: 'unlistable', ...(hidesFiles && { hidesFiles }) } })
  }
  if (read?.kind !== 'page') return showTabAlone(desk, scene, typed)
  const untouched = before === null || before.touched.size === 0
  if (untouched && read.places.length > 0 && (await desk.showEntry(read.places, read.page, null))) return
  const found = saveViewOfPage(scene, read, before)
  if (!found || (withTyped(found, typed, scene).touched.size === 0 && (await showWorksHere(desk, found))))
    return
  // Something may have been typed or saved while the works of the page were looked for.
  const { view: now, busy } = desk.popup()
  if (busy || now.kind !== view.kind) return
  const fresh = now.kind === 'save' ? saveViewOfPage(scene, read, now) : found
  if (!fresh) return
  const form = withTyped(fresh, typed, scene)
  desk.send({ kind: 'show', view: form })
  if (form.placed || form.proposal?.learned !== true) void proposeAgain(desk)
  if (scene.settings.oneClickSave && form.touched.size === 0 && read.places.length === 0)
    return savePage(desk)
  if (read.incomplete) await completePage(desk, scene.tab.id)
}

function showTabAlone(desk: Desk, scene: Scene, typed: Typed | null): void {
  const { view } = desk.popup()
  const form = view.kind === 'save' ? { ...view, awaiting: null } : saveViewOfTab(scene, null)
  if (!form) return
  desk.send({ kind: 'show', view: withTyped(form, typed, scene) })
  void proposeAgain(desk)
}

async function completePage(desk: Desk, tabId: number): Promise<void> {
  const more = await desk.ways.ask('completePage', { tabId }).catch(() => null)
  const { view, busy } = desk.popup()
  const untouched = view.kind === 'save' && view.touched.size === 0 && !busy
  // What was read may tell that this is a copy of a work that stands in a list.
  const listed = untouched && more?.kind === 'page' && more.places.length > 0
  if (listed && (await desk.showEntry(more.places, more.page, null))) return
  desk.send({ kind: 'more', page: more?.kind === 'page' ? more.page : null })
}

/** Opens on the page as something to be saved, though it stands in a list: for another list, or once more. */
export async function addElsewhere(desk: Desk): Promise<void> {
  const { scene, view } = desk.popup()
  const read = await desk.reading
  if (!scene || view.kind !== 'entry' || read?.kind !== 'page') return
  const form = saveViewOfPage(scene, read, null)
  const taken = new Set(read.places.map((place) => place.listId))
  const free = scene.lists.find((list) => !taken.has(list.id))
  if (!form) return
  desk.send({ kind: 'show', view: form })
  if (free && taken.has(form.listId)) desk.send({ kind: 'list', listId: free.id })
  void proposeAgain(desk)
}

/** Asks the person for this site, or for every site, and reads the page again when they agree. */
export function allowSite(desk: Desk, everywhere: boolean): Promise<void> {
  const { scene } = desk.popup()
  // Asked for at once, with nothing awaited before: the browser wants to see the click.
  const allowed = desk.ways.allow(everywhere || !scene ? null : scene.tab.url)
  return desk.guarded('errorAllowing', async () => {
    if (!(await allowed) || !scene) return
    desk.send({ kind: 'scene', scene: { ...scene, mayRead: true } })
    const read = await desk.ways.ask('openPage', { tabId: scene.tab.id })
    desk.reading = Promise.resolve(read)
    await showPage(desk, { ...scene, mayRead: true }, read, null)
  })
}
