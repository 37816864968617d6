import type { FoundWork, FoundWorks, WorksOf } from '../src/messages/protocol.ts'
import type { ListId } from '../src/model/library.ts'
import type { ViewEvent } from './event.ts'
import type { PickView, SaveView, Scene } from './state.ts'
import { currentList, proposedSection } from './views.ts'

/** The view on what was found: what looks like something to read is chosen; null without a list. */
export function pickView(
  scene: Scene,
  from: WorksOf,
  { works, proposal, withheld }: FoundWorks,
  page: SaveView | null,
): PickView | null {
  const list = currentList(scene)
  if (!list) return null
  const { listId, section } = proposal ?? { listId: list.id, section: proposedSection(list) }
  const chosen = new Set(works.flatMap(({ likely }, at) => (likely ? [at] : [])))
  return { kind: 'pick', from, works, chosen, listId, section, withheld, page }
}

/** True when a work stands in that list already: to save it there again would do nothing. */
export function standsIn({ places }: FoundWork, listId: ListId): boolean {
  return places.some((place) => place.listId === listId)
}

/** What would be saved now: the chosen works that the list does not have. */
export function pickedWorks({ works, chosen, listId }: PickView): readonly FoundWork[] {
  return works.filter((work, at) => chosen.has(at) && !standsIn(work, listId))
}

/** The choice after an event. */
export function reducePick(view: PickView, scene: Scene | null, event: ViewEvent): PickView {
  if (event.kind === 'section') return { ...view, section: event.section }
  if (event.kind === 'list') {
    const list = scene?.lists.find(({ id }) => id === event.listId)
    return list ? { ...view, listId: list.id, section: proposedSection(list) } : view
  }
  if (event.kind !== 'choose') return view
  const { at, on } = event
  if (at === undefined) return { ...view, chosen: new Set(on ? view.works.keys() : []) }
  const chosen = new Set(view.chosen)
  if (on) chosen.add(at)
  else chosen.delete(at)
  return { ...view, chosen }
}
