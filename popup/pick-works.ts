import type { BatchAnswer, FoundWork, FoundWorks, WorksOf } from '../src/messages/protocol.ts'
import { word } from '../src/messages/words.ts'
import type { Desk } from './desk.ts'
import { pickedWorks, pickView } from './pick-view.ts'
import { opensSection } from './save-page.ts'
import type { PickedView, PickView, SaveView, Scene } from './state.ts'

/** From so many works on it, a page that is no work itself is taken for a listing. */
const LISTING = 3

/** How long a popup waits to learn whether its page is a listing, in milliseconds. */
const LISTING_PATIENCE = 400

/** Opens a window of the popup on works to choose from. */
export function openChoice(desk: Desk, asked: WorksOf): Promise<void> {
  const { ways, send } = desk
  return desk.guarded('errorOpening', async () => {
    const [found, settings, lists] = await Promise.all([
      ways.ask('findWorks', asked),
      ways.settings(),
      ways.lists(),
    ])
    // A window of its own stands over no tab.
    const scene: Scene = { tab: { id: -1, url: '', title: '' }, settings, lists, mayRead: true }
    send({ kind: 'scene', scene })
    const view = pickView(scene, asked, found, null)
    send({ kind: 'show', view: view ?? { kind: 'noList' } })
  })
}

/** Shows the works of a page that is a listing, with the page itself one click away; false when it is none. */
export async function showWorksHere(desk: Desk, page: SaveView): Promise<boolean> {
  const { scene } = desk.popup()
  if (!scene || page.page?.kind !== 'other') return false
  const from: WorksOf = { of: 'page', tabId: scene.tab.id }
  const asked: Promise<FoundWorks | null> = desk.ways.ask('findWorks', from).catch(() => null)
  const found = await Promise.race([asked, desk.ways.wait(LISTING_PATIENCE).then(() => null)])
  if (!found || found.works.length < LISTING || isTouched(desk)) return false
  const view = pickView(scene, from, found, page)
  if (view) desk.send({ kind: 'show', view })
  return view !== null
}

/** Something was typed, or another view opened, while the page was asked. */
function isTouched(desk: Desk): boolean {
  const { view, busy } = desk.popup()
  return busy || (view.kind === 'save' ? view.touched.size > 0 : view.kind !== 'opening')
}

/** Opens the works of this page, or of the tabs of this window, to choose from. */
export function pickFrom(desk: Desk, of: 'page' | 'tabs'): Promise<void> {
  return desk.guarded('errorOpening', async () => {
    const { scene, view, busy } = desk.popup()
    if (!scene || busy) return
    const from: WorksOf =
      of === 'page' ? { of, tabId: scene.tab.id } : { of, windowId: await desk.ways.windowId() }
    const found = await desk.ways.ask('findWorks', from)
    const picked = pickView(scene, from, found, view.kind === 'save' ? view : null)
    if (picked && desk.popup().view === view) desk.send({ kind: 'show', view: picked })
  })
}

/** Saves the chosen works in one change, and says what became of them. */
export function savePicked(desk: Desk): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const { view, busy, scene } = desk.popup()
    if (view.kind !== 'pick' || busy || !scene) return
    const works = pickedWorks(view)
    if (works.length === 0) return
    desk.begin()
    const { listId, section } = view
    const answer = await desk.ways.ask('saveWorks', {
      listId,
      section,
      ...(opensSection(view, scene) && { opensSection: true }),
      works: works.map(({ url, title, weak, tabId }) => ({
        url,
        title,
        weak,
        ...(tabId !== undefined && { tabId }),
      })),
    })
    if (answer.kind === 'refused') return desk.refuse(answer)
    desk.ways.mark('saved', answer.undo !== null)
    desk.send({ kind: 'show', view: pickedView(view, works, answer) })
  })
}

type Batch = Extract<BatchAnswer, { kind: 'batch' }>

function pickedView(before: PickView, works: readonly FoundWork[], { outcomes, undo }: Batch): PickedView {
  const refused = outcomes.flatMap((outcome, i) =>
    outcome.kind === 'refused'
      ? [{ title: works[i]?.title ?? '', why: word(outcome.reason, ...(outcome.fills ?? [])) }]
      : [],
  )
  const savedCount = outcomes.filter(({ kind }) => kind === 'saved').length
  const { listId, section } = before
  return { kind: 'picked', savedCount, undo, listId, section, refused, before }
}

/** Takes a batch back, and opens on the choice as it was. */
export function undoPicked(desk: Desk, { undo, before }: PickedView): Promise<void> {
  return desk.guarded('errorUndoing', async () => {
    if (!undo || desk.popup().busy) return
    desk.begin()
    const answer = await desk.ways.ask('undo', undo)
    if (answer.kind === 'refused') return desk.refuse(answer)
    desk.send({ kind: 'show', view: before })
  })
}
