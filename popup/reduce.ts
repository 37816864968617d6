import type { Proposal } from '../src/messages/proposal.ts'
import type { Page } from '../src/model/page.ts'
import { type Draft, type DraftField, draftOfPage, filled } from '../src/ui/draft.ts'
import { changedFields } from '../src/ui/draft-changes.ts'
import { sameSection } from '../src/ui/section-options.ts'
import type { Event, ViewEvent } from './event.ts'
import { reducePick } from './pick-view.ts'
import type { EntryView, Popup, SaveView, Scene, View } from './state.ts'
import { baseDraft, entryView, proposedSection, rowOf } from './views.ts'

/** The popup after an event. Showing a view ends waiting and clears the last problem. */
export function reduce(popup: Popup, event: Event): Popup {
  switch (event.kind) {
    case 'scene':
      return { ...popup, scene: event.scene }
    case 'show':
      return { ...popup, view: event.view, busy: false, problem: null }
    case 'busy':
      return { ...popup, busy: true, problem: null }
    case 'problem':
      return { ...popup, busy: false, problem: event.problem }
    default:
      return { ...popup, view: reduceView(popup.view, popup.scene, event) }
  }
}

function reduceView(view: View, scene: Scene | null, event: ViewEvent): View {
  if (view.kind === 'pick') return reducePick(view, scene, event)
  if (view.kind !== 'save' && view.kind !== 'entry') return view
  switch (event.kind) {
    case 'edit':
      return edited(view, event.change)
    case 'section':
      return view.kind === 'save'
        ? { ...view, section: event.section, placed: true, under: null }
        : { ...view, section: event.section }
    case 'under':
      return view.kind === 'save' ? { ...view, under: event.host } : view
    case 'proposal':
      return view.kind === 'save' ? proposed(view, event.proposal) : view
    case 'invalid':
      return { ...view, invalid: event.problem }
    case 'list': {
      const list = scene?.lists.find(({ id }) => id === event.listId)
      return view.kind === 'save' && list
        ? { ...view, listId: list.id, section: proposedSection(list), under: null, proposal: null }
        : view
    }
    case 'place':
      return view.kind === 'entry' ? (entryView(view.rows, event.at, view.page) ?? view) : view
    case 'more':
      return view.kind === 'save' ? completed(view, event.page) : view
    case 'choose':
      return view
    case 'apart':
      return view.kind === 'save'
        ? { ...view, probable: view.probable.filter(({ entryId }) => entryId !== event.entryId) }
        : view
  }
}

function edited<V extends SaveView | EntryView>(view: V, change: Partial<Draft>): V {
  const next = { ...view, draft: { ...view.draft, ...change }, invalid: null }
  return next.kind === 'save'
    ? { ...next, touched: new Set([...next.touched, ...(Object.keys(change) as DraftField[])]) }
    : next
}

/** Takes a proposal over; what the person chose stays where it is. */
function proposed(view: SaveView, proposal: Proposal | null): SaveView {
  if (!proposal || proposal.listId !== view.listId) return view
  if (!view.placed) return { ...view, proposal, section: proposal.section }
  // The choices keep their numbers; only the tags follow the section that was chosen.
  const { sections } = view.proposal ?? proposal
  return { ...view, proposal: { ...proposal, sections } }
}

function completed(view: SaveView, page: Page | null): SaveView {
  if (!page) return { ...view, awaiting: null }
  return { ...view, page, awaiting: null, draft: filled(view.draft, draftOfPage(page), view.touched) }
}

/** True when an entry view holds something that is not in the library yet. */
export function isChanged(view: EntryView): boolean {
  const section = rowOf(view)?.section ?? view.section
  return changedFields(baseDraft(view), view.draft).length > 0 || !sameSection(section, view.section)
}
