import type { FoundWork, FoundWorks, WorksOf } from '../src/messages/protocol.ts'
import { folded } from '../src/model/folded.ts'
import type { ListId } from '../src/model/library.ts'
import { hostOf } from '../src/ui/host.ts'
import type { ViewEvent } from './event.ts'
import type { PickView, SaveView, Scene } from './state.ts'
import { currentList, proposedSection } from './views.ts'

/** Of more works on a page nobody wants all: then none is chosen for a start. */
const FEW = 12

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
  const likely = works.flatMap((work, at) => (work.likely ? [at] : []))
  const chosen = new Set(from.of === 'page' && likely.length > FEW ? [] : likely)
  const sections = proposal?.sections ?? []
  return { kind: 'pick', from, works, chosen, listId, section, sections, withheld, page }
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
    return list ? { ...view, listId: list.id, section: proposedSection(list), sections: [] } : view
  }
  if (event.kind !== 'choose') return view
  const chosen = new Set(view.chosen)
  for (const at of event.at) {
    if (event.on) chosen.add(at)
    else chosen.delete(at)
  }
  return { ...view, chosen }
}

/** Places of the works whose title or site holds all that is typed, in their order; of all when nothing is. */
export function worksLike(works: readonly FoundWork[], typed: string): readonly number[] {
  const wanted = folded(typed).split(/\s+/)
  return works.flatMap(({ title, url }, at) => {
    const text = folded(`${title} ${hostOf(url)}`)
    return wanted.every((part) => text.includes(part)) ? [at] : []
  })
}
