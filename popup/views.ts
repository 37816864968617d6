import type { OpenPage } from '../src/messages/protocol.ts'
import type { QuotedRecord } from '../src/messages/quoted-record.ts'
import type { EntryRow, ListRow } from '../src/model/library.ts'
import type { Page } from '../src/model/page.ts'
import { columnsAt, withPageCells } from '../src/ui/columns.ts'
import { type Draft, draftOfPage, draftOfRow, filled } from '../src/ui/draft.ts'
import { NO_THEIRS } from '../src/ui/unsaved.ts'
import type { EntryView, SaveView, Scene, Tab } from './state.ts'

/** The list that a save goes into unless the user says otherwise: the current one, else the first. */
export function currentList(scene: Scene): ListRow | null {
  return scene.lists.find((list) => list.id === scene.settings.currentList) ?? scene.lists[0] ?? null
}

/** The section that a list proposes by itself: the one saved into last, while it still exists. */
export function proposedSection(list: ListRow): readonly string[] {
  const last = JSON.stringify(list.lastSection)
  const known = list.sections.find(({ path }) => JSON.stringify(path) === last)
  return (known ?? list.sections.find(({ count }) => count > 0) ?? list.sections[0])?.path ?? []
}

/** The save view from the tab alone, before its page is read or when it cannot be; null without a list. */
export function saveViewOfTab(scene: Scene, awaiting: SaveView['awaiting']): SaveView | null {
  const list = currentList(scene)
  if (!list) return null
  return {
    kind: 'save',
    draft: draftOfPage(pageOfTab(scene.tab)),
    touched: new Set(),
    listId: list.id,
    section: proposedSection(list),
    placed: false,
    under: null,
    proposal: null,
    page: null,
    awaiting,
    places: [],
    probable: [],
    invalid: null,
  }
}

/**
 * The save view once its page is read. What the person touched before stays as they left it.
 * @param before the view from the tab alone, if that was shown
 */
export function saveViewOfPage(
  scene: Scene,
  read: Extract<OpenPage, { kind: 'page' }>,
  before: SaveView | null,
): SaveView | null {
  const start = before ?? saveViewOfTab(scene, null)
  if (!start) return null
  const { proposal } = read
  const isFree = !start.placed && start.touched.size === 0
  const place = isFree && proposal?.listId === start.listId ? proposal : start
  return {
    ...start,
    draft: filled(start.draft, draftOfPage(read.page), start.touched),
    listId: place.listId,
    section: place.section,
    proposal: proposal?.listId === place.listId ? proposal : null,
    page: read.page,
    awaiting: read.incomplete ? 'more' : null,
    places: read.places,
    probable: read.probable,
  }
}

/** The draft as its form shows it: the columns of the section's table filled from the page where nobody wrote in them. */
export function shownDraft(view: SaveView, scene: Scene): Draft {
  const sections = scene.lists.find(({ id }) => id === view.listId)?.sections ?? []
  return withPageCells(view.draft, columnsAt(sections, view.section, {}), view.page)
}

/** The entry view on one of the places where a work stands. */
export function entryView(rows: readonly EntryRow[], at: number, page: Page | null): EntryView | null {
  const row = rows[at]
  if (!row) return null
  return {
    kind: 'entry',
    rows,
    at,
    draft: draftOfRow(row),
    section: row.section,
    page,
    invalid: null,
    theirs: NO_THEIRS,
    done: null,
  }
}

/** The entry of a page from which something was quoted a moment ago, with the way back. */
export function withQuoted(view: EntryView, quoted: QuotedRecord | null): EntryView {
  if (!quoted || view.done || rowOf(view)?.id !== quoted.entryId) return view
  return { ...view, done: { what: 'quoted', undo: quoted.undo, line: '' } }
}

/** The row that an entry view is on. */
export function rowOf(view: EntryView): EntryRow | null {
  return view.rows[view.at] ?? null
}

/** What a view's fields showed when it opened; to know what was changed. */
export function baseDraft(view: EntryView): Draft {
  const row = rowOf(view)
  return row ? draftOfRow(row) : view.draft
}

function pageOfTab(tab: Tab): Page {
  return { kind: 'other', url: tab.url, title: tab.title, authors: [], links: [] }
}
