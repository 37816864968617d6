import type { EntryId, EntryRow } from '../src/model/library.ts'
import type { Overview } from '../src/store/read-overview.ts'
import { type Draft, draftOfRow } from '../src/ui/draft.ts'
import { NO_THEIRS, type Unsaved, unsavedIn, withUnsaved } from '../src/ui/unsaved.ts'
import { NO_SELECTION, pruned, type Selection } from './bulk/selection.ts'
import type { Findings } from './duplicates/findings.ts'
import { type Filter, NO_FILTER } from './filter.ts'
import { type Importing, type Library, type OpenEntry, type Over, shownList, type Toast } from './state.ts'
import {
  afterChange,
  afterStep,
  type Direction,
  type Step,
  type StepToken,
  without,
} from './undo/undo-stack.ts'

/** What is read anew whenever the library changed. */
export type Read = Overview & Pick<Library, 'rows' | 'partial'>

/** All that can happen to the library page. */
export type Event =
  /** The library was read, for the first time or again. */
  | { readonly kind: 'read'; readonly read: Read }
  | { readonly kind: 'page'; readonly page: Library['page'] }
  | { readonly kind: 'filter'; readonly change: Partial<Filter> }
  | { readonly kind: 'openEntry'; readonly row: EntryRow | null }
  | { readonly kind: 'findings'; readonly findings: Findings }
  | { readonly kind: 'show'; readonly id: EntryId | null }
  /** The open entry was changed elsewhere: it is this now. */
  | { readonly kind: 'overtaken'; readonly row: EntryRow }
  /** This was typed into the open entry before, and is not saved. */
  | { readonly kind: 'typed'; readonly unsaved: Unsaved }
  | { readonly kind: 'edit'; readonly change: Partial<Draft> }
  | { readonly kind: 'section'; readonly section: readonly string[] }
  | { readonly kind: 'invalid'; readonly problem: NonNullable<Library['open']>['invalid'] }
  | { readonly kind: 'importing'; readonly importing: Importing | null }
  | { readonly kind: 'toast'; readonly toast: Toast | null }
  /** Something was done that can be taken back, and that is plain to see. */
  | { readonly kind: 'done'; readonly step: Step }
  /** A change was taken back, or made again, by one token; the other takes that back. */
  | {
      readonly kind: 'stepped'
      readonly direction: Direction
      readonly token: StepToken
      readonly back: StepToken
      readonly text: string
    }
  /** A change can no longer be taken back. */
  | { readonly kind: 'stepGone'; readonly token: StepToken }
  | { readonly kind: 'selection'; readonly selection: Selection }
  | { readonly kind: 'asking'; readonly asking: Library['asking'] }
  | { readonly kind: 'left'; readonly left: Library['left'] }
  | { readonly kind: 'problem'; readonly problem: string | null }
  | { readonly kind: 'busy'; readonly busy: boolean }
  | { readonly kind: 'over'; readonly over: Over }
  /** A dialog tells of its closing a moment later: another one may be open by then. */
  | { readonly kind: 'overClosed'; readonly over: Over }
  | { readonly kind: 'listDoing'; readonly listDoing: Library['listDoing'] }

/** The library page after an event. */
export function reduce(library: Library, event: Event): Library {
  switch (event.kind) {
    case 'read':
      return reread(library, event.read)
    case 'page':
      return { ...library, page: event.page, problem: null }
    case 'filter':
      return { ...library, filter: { ...library.filter, ...event.change } }
    case 'importing':
      return { ...library, importing: event.importing, problem: null }
    case 'toast':
      return toasted(library, event.toast)
    case 'done':
      return { ...library, undo: afterChange(library.undo, event.step) }
    case 'stepped':
      return {
        ...library,
        undo: afterStep(library.undo, event.direction, event.token, event.back),
        toast: { text: event.text, undo: event.back },
        problem: null,
      }
    case 'selection':
      return { ...library, selection: event.selection }
    case 'asking':
      return { ...library, asking: event.asking }
    case 'left':
      return { ...library, left: event.left }
    case 'stepGone':
      return { ...library, undo: without(library.undo, event.token), toast: null }
    case 'problem':
      return { ...library, problem: event.problem, busy: false }
    case 'busy':
      return { ...library, busy: event.busy }
    case 'over':
      return { ...library, over: event.over }
    case 'overClosed':
      return library.over === event.over ? { ...library, over: null } : library
    case 'listDoing':
      return { ...library, listDoing: event.listDoing }
    case 'openEntry':
      // One place to edit an entry at a time.
      return event.row ? { ...library, open: opened(event.row), shown: null } : { ...library, open: null }
    case 'findings':
      return { ...library, findings: event.findings }
    case 'show':
      return { ...library, shown: event.id }
    default:
      return library.open ? { ...library, open: editedEntry(library.open, event) } : library
  }
}

/** Whatever tells of a change that can be taken back puts it on the stack. */
function toasted(library: Library, toast: Toast | null): Library {
  const undo = toast?.undo ? afterChange(library.undo, { token: toast.undo, text: toast.text }) : library.undo
  return { ...library, toast, undo, problem: null }
}

type EditEvent = Extract<Event, { kind: 'edit' | 'section' | 'invalid' | 'overtaken' | 'typed' }>

function editedEntry(open: NonNullable<Library['open']>, event: EditEvent): NonNullable<Library['open']> {
  if (event.kind === 'edit') return { ...open, draft: { ...open.draft, ...event.change }, invalid: null }
  if (event.kind === 'overtaken') return overtaken(open, event.row)
  if (event.kind === 'typed') return { ...open, ...withUnsaved(open.row, event.unsaved) }
  return event.kind === 'section' ? { ...open, section: event.section } : { ...open, invalid: event.problem }
}

function opened(row: EntryRow): NonNullable<Library['open']> {
  return { row, draft: draftOfRow(row), section: row.section, invalid: null, theirs: NO_THEIRS }
}

/** What was changed here stays as it was typed, the rest is as it is now, and both can be seen. */
function overtaken(open: OpenEntry, row: EntryRow): OpenEntry {
  const unsaved = unsavedIn(open.row, open.draft, open.section)
  return unsaved ? { ...open, row, ...withUnsaved(row, unsaved) } : opened(row)
}

/** A filter and an open entry belong to a list: another list begins without them. */
function reread(library: Library, read: Read): Library {
  const before = shownList(library)?.id
  const after = shownList(read)?.id
  const page = pageAfter(library.page, read.lists.length)
  if (before !== after) {
    const fresh = { filter: NO_FILTER, open: null, shown: null, selection: NO_SELECTION, asking: null }
    return { ...library, ...read, page, ...fresh, listDoing: null }
  }
  const gone = library.open && !read.partial && !read.rows?.some((row) => row.id === library.open?.row.id)
  const isShown = read.partial || (read.rows?.some((row) => row.id === library.shown) ?? false)
  const { selection } = library
  const left = selection.ids.size > 0 && !read.partial && new Set(read.rows?.map(({ id }) => id))
  return {
    ...library,
    ...read,
    page,
    open: gone ? null : library.open,
    shown: isShown ? library.shown : null,
    selection: left ? pruned(selection, left) : selection,
  }
}

function pageAfter(page: Library['page'], lists: number): Library['page'] {
  if (lists === 0) return page === 'settings' ? page : 'welcome'
  return page === 'opening' || page === 'welcome' ? 'library' : page
}
