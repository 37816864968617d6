import type { LeftAlone } from '../src/messages/bulk-protocol.ts'
import type { ImportPreview } from '../src/messages/protocol.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../src/model/library.ts'
import type { Settings } from '../src/model/settings.ts'
import type { ConflictsRow, StoredConflict, TargetRow } from '../src/model/sync.ts'
import type { Draft, DraftProblem } from '../src/ui/draft.ts'
import type { Theirs } from '../src/ui/unsaved.ts'
import type { Asking } from './bulk/asking.ts'
import { NO_SELECTION, type Selection } from './bulk/selection.ts'
import { type Findings, NO_FINDINGS } from './duplicates/findings.ts'
import { type Filter, NO_FILTER } from './filter.ts'
import { NO_STEPS, type StepToken, type UndoStack } from './undo/undo-stack.ts'

/** A file that the person gave, on its way into the library. */
export type Importing =
  | { readonly kind: 'reading'; readonly fileName: string }
  | {
      readonly kind: 'preview'
      readonly fileName: string
      readonly name: string
      readonly text: string
      readonly preview: Extract<ImportPreview, { kind: 'preview' }>
      /** The file itself, where the browser gave it: the list can be kept in it. */
      readonly handle: FileSystemFileHandle | null
      /** The list that it is most likely a copy of. */
      readonly alike: ListId | null
      /** How many entries merging it would remove, when that has to be agreed to. */
      readonly wouldRemove?: number
    }
  | { readonly kind: 'refused'; readonly fileName: string; readonly problem: string }

/** The entry that is open for editing. */
export interface OpenEntry {
  readonly row: EntryRow
  readonly draft: Draft
  readonly section: readonly string[]
  readonly invalid: DraftProblem | null
  /** What somebody else wrote meanwhile into fields that are changed here; nothing is saved before it is seen. */
  readonly theirs: Theirs
}

/** What was just done, and how to take it back when it can be. */
export interface Toast {
  readonly text: string
  readonly undo: StepToken | null
}

/** What lies over the page: the palette, the sheet of keys, or the question for a search's name. */
export type Over =
  | { readonly kind: 'palette' | 'keys' }
  | { readonly kind: 'naming'; readonly text: string; readonly at: number | null }

/** What the page shows beside its frame. */
export type PageName =
  | 'opening'
  | 'welcome'
  | 'library'
  | 'settings'
  | 'adding'
  | 'converting'
  | 'keeping'
  | 'conflicts'
  | 'history'
  | 'charts'
  | 'duplicates'
  | 'unclear'

/** The library page as a whole. */
export interface Library {
  readonly lists: readonly ListRow[]
  readonly settings: Settings
  /** Entries of the shown list, in the file's order; null before the first are read. */
  readonly rows: readonly EntryRow[] | null
  /** Only the first of them are there yet; the others follow in a moment. */
  readonly partial: boolean
  /** Saved entries that wait for more to be read about them. */
  readonly waiting: number
  /** Where lists are kept outside the library. */
  readonly targets: readonly TargetRow[]
  /** What lists and their files have in conflict. */
  readonly conflicts: readonly ConflictsRow[]
  /** What is not in order, as far as it was looked for. */
  readonly findings: Findings
  readonly page: PageName
  readonly filter: Filter
  readonly open: OpenEntry | null
  /** The entry that the pane shows. */
  readonly shown: EntryId | null
  readonly importing: Importing | null
  readonly toast: Toast | null
  readonly undo: UndoStack
  readonly selection: Selection
  /** What is asked about some entries, in a window of its own. */
  readonly asking: Asking | null
  /** Entries that the last change left as they are, and why. */
  readonly left: readonly LeftAlone[] | null
  /** Why the last thing did not work, in words. */
  readonly problem: string | null
  readonly busy: boolean
  /** What lies over the page. */
  readonly over: Over | null
  /** What is being asked about the shown list, in the sidebar. */
  readonly listDoing: 'rename' | 'remove' | null
}

/** The list that is shown: the current one, else the first. */
export function shownList(library: Pick<Library, 'lists' | 'settings'>): ListRow | null {
  const { lists, settings } = library
  return lists.find(({ id }) => id === settings.currentList) ?? lists[0] ?? null
}

/** The page before anything is known. */
export function openingLibrary(settings: Settings): Library {
  return {
    lists: [],
    settings,
    rows: null,
    partial: false,
    waiting: 0,
    targets: [],
    conflicts: [],
    findings: NO_FINDINGS,
    page: 'opening',
    filter: NO_FILTER,
    open: null,
    shown: null,
    importing: null,
    toast: null,
    undo: NO_STEPS,
    selection: NO_SELECTION,
    asking: null,
    left: null,
    problem: null,
    busy: false,
    over: null,
    listDoing: null,
  }
}

/** Where a list is kept outside the library; null when it is not. */
export function targetOf({ targets }: Pick<Library, 'targets'>, list: ListRow | null): TargetRow | null {
  return targets.find(({ listId }) => listId === list?.id) ?? null
}

/** What a list and its file have in conflict. */
export function conflictsOf(
  { conflicts }: Pick<Library, 'conflicts'>,
  list: ListRow,
): readonly StoredConflict[] {
  return conflicts.find(({ listId }) => listId === list.id)?.conflicts ?? []
}
