import type { SaveRequest } from '../src/messages/protocol.ts'
import { type Draft, draftProblem } from '../src/ui/draft.ts'
import { entryOfDraft, keptOfDraft } from '../src/ui/draft-changes.ts'
import { sameSection } from '../src/ui/section-options.ts'
import type { Desk } from './desk.ts'
import type { SaveView, Scene } from './state.ts'
import { entryView, saveViewOfPage, shownDraft } from './views.ts'

/** Longest that a save waits for a page that is still being read, in milliseconds. */
const SAVE_PATIENCE = 3000

/**
 * Saves what the form shows, and confirms it; a form that cannot be saved says where.
 * @param extra a change made by a key, written together with what is on the form
 */
export function savePage(desk: Desk, extra: Partial<Draft> = {}): Promise<void> {
  return desk.guarded('errorSaving', async () => {
    const { view, busy, scene } = desk.popup()
    if (view.kind !== 'save' || busy || !scene) return
    const invalid = draftProblem(view.draft)
    if (invalid) return desk.send({ kind: 'invalid', problem: invalid })
    desk.begin()
    const read = view.awaiting === 'page' ? await withPage(desk, scene, view) : view
    const form = { ...read, draft: { ...read.draft, ...extra } }
    const answer = await desk.ways.ask('savePage', saveRequest(form, scene))
    if (answer.kind === 'listed' && (await desk.showEntry(answer.places, form.page, null))) return
    const done = desk.settle(answer, extra.status === 'read' ? 'savedRead' : 'saved')
    if (!done || answer.kind !== 'changed') return
    const row = await desk.ways.entry(answer.entryId)
    const opened = scene.settings.oneClickSave && row ? entryView([row], 0, form.page) : null
    if (opened) return desk.send({ kind: 'show', view: { ...opened, done } })
    const { listId, section } = form
    desk.send({ kind: 'show', view: { kind: 'done', done, listId, section, before: read, row } })
  })
}

/** The form with what its page says, when the page comes in time: a save never waits for long. */
async function withPage(desk: Desk, scene: Scene, view: SaveView): Promise<SaveView> {
  const read = await Promise.race([desk.reading, desk.ways.wait(SAVE_PATIENCE)])
  const form = read?.kind === 'page' ? saveViewOfPage(scene, read, view) : null
  return form ?? { ...view, awaiting: null }
}

function saveRequest(form: SaveView, scene: Scene): SaveRequest {
  const page = form.page ?? undefined
  return {
    listId: form.listId,
    section: form.section,
    entry: entryOfDraft(shownDraft(form, scene), page),
    kept: keptOfDraft(form.draft, page),
    ...(form.under ? { underEntry: form.under.id } : opensSection(form, scene) && { opensSection: true }),
    tabId: scene.tab.id,
    again: form.places.some((place) => place.listId === form.listId),
  }
}

/** True when the chosen section is not among those of the list: it was asked for, to be opened by this save. */
export function opensSection(
  { listId, section }: Pick<SaveView, 'listId' | 'section'>,
  { lists }: Scene,
): boolean {
  const sections = lists.find(({ id }) => id === listId)?.sections ?? []
  return section.length > 0 && !sections.some(({ path }) => sameSection(path, section))
}

/** The lines that a save would write; null when that cannot be told. */
export async function previewSave(desk: Desk, view: SaveView): Promise<string | null> {
  const { scene } = desk.popup()
  if (!scene || draftProblem(view.draft)) return null
  const { kept: _kept, tabId: _tab, again: _again, ...addition } = saveRequest(view, scene)
  const answer = await desk.ways.ask('previewSave', addition).catch(() => null)
  return answer?.kind === 'lines' ? answer.text : null
}
