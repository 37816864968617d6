import type { BulkAnswer, BulkChange, LeftAlone } from '../../src/messages/bulk-protocol.ts'
import type { UndoToken } from '../../src/messages/refusal.ts'
import { type WordName, word } from '../../src/messages/words.ts'
import { type EntryId, type EntryRow, type ListRow, shownFields } from '../../src/model/library.ts'
import type { ReadStatus } from '../../src/model/status.ts'
import { storableUrl } from '../../src/model/url.ts'
import { countWords } from '../count-words.ts'
import type { Desk } from '../desk.ts'
import { shownList } from '../state.ts'

/** Tabs that are opened without asking. */
export const TABS_UNASKED = 10

const MARKED = {
  unread: 'unreadTitle',
  reading: 'readingTitle',
  read: 'readTitle',
} as const satisfies Record<ReadStatus, WordName>

type Move = Extract<BulkChange, { kind: 'move' }>

/** What can be done with several entries at once. */
export interface BulkActions {
  readonly tag: (ids: readonly EntryId[], add: readonly string[], remove: readonly string[]) => void
  readonly mark: (ids: readonly EntryId[], status: ReadStatus) => void
  readonly move: (ids: readonly EntryId[], to: Omit<Move, 'kind'>) => void
  readonly remove: (ids: readonly EntryId[]) => void
  /** Opens their pages in tabs; asks first when they are many, unless agreed. */
  readonly open: (ids: readonly EntryId[], agreed?: boolean) => void
  readonly copy: (ids: readonly EntryId[]) => void
  readonly saveFile: (ids: readonly EntryId[]) => void
}

/** Binds them to the desk. */
export function bulkActionsAt(desk: Desk): BulkActions {
  const change = (ids: readonly EntryId[], what: BulkChange, text: string) => {
    void desk.guarded('errorSaving', () => changeEntries(desk, ids, what, text))
  }
  return {
    tag: (ids, add, remove) =>
      change(ids, { kind: 'tags', add, remove }, word('taggedTitle', nameOf(desk, ids))),
    mark: (ids, status) => change(ids, { kind: 'status', status }, word(MARKED[status], nameOf(desk, ids))),
    move: (ids, to) => {
      const heading = to.section.at(-1) ?? word('sectionTop')
      change(ids, { kind: 'move', ...to }, word('movedTitle', nameOf(desk, ids), heading))
    },
    remove: (ids) => change(ids, { kind: 'remove' }, word('removedTitle', nameOf(desk, ids))),
    open: (ids, agreed = false) => openPages(desk, ids, agreed),
    copy: (ids) =>
      void desk.guarded('errorExporting', () =>
        withText(desk, ids, async (text) => {
          await desk.ways.copy(text)
          desk.send({ kind: 'toast', toast: { text: word('copiedTitle', nameOf(desk, ids)), undo: null } })
        }),
      ),
    saveFile: (ids) =>
      void desk.guarded('errorExporting', () =>
        withText(desk, ids, async (text, list) => {
          const fileName = list.fileName.replace(/(\.\w+)?$/, `-${ids.length}$1`)
          desk.ways.download(fileName, text)
          desk.send({ kind: 'toast', toast: { text: word('exported', fileName), undo: null } })
        }),
      ),
  }
}

/** One entry by its title, several by their number. */
function nameOf(desk: Desk, ids: readonly EntryId[]): string {
  const [only] = ids.length === 1 ? rowsOf(desk, ids) : []
  return only ? only.fields.title || only.fields.url : countWords('entries', ids.length)
}

function rowsOf(desk: Desk, ids: readonly EntryId[]): readonly EntryRow[] {
  const wanted = new Set(ids)
  return (desk.library().rows ?? []).filter(({ id }) => wanted.has(id))
}

async function changeEntries(
  desk: Desk,
  entryIds: readonly EntryId[],
  change: BulkChange,
  text: string,
): Promise<void> {
  const list = shownList(desk.library())
  if (!list || entryIds.length === 0 || desk.library().busy) return
  desk.send({ kind: 'busy', busy: true })
  const answer = await desk.ways.ask('changeEntries', { listId: list.id, entryIds, change })
  await settleBulk(desk, answer, text)
}

/** Tells what came of a change of many entries, and names those that were left as they are. */
export async function settleBulk(desk: Desk, answer: BulkAnswer, text: string): Promise<void> {
  desk.send({ kind: 'busy', busy: false })
  if (answer.kind === 'refused') return desk.refuse(answer)
  tell(desk, answer.undo, answer.undo ? text : word('changedNothing'))
  desk.send({ kind: 'left', left: answer.refused.length > 0 ? answer.refused : null })
  await desk.refresh()
}

function tell(desk: Desk, undo: UndoToken | null, text: string): void {
  desk.send({ kind: 'toast', toast: { text, undo } })
}

function openPages(desk: Desk, ids: readonly EntryId[], agreed: boolean): void {
  const urls = rowsOf(desk, ids).flatMap((row) => storableUrl(shownFields(row).url)?.href ?? [])
  if (urls.length > TABS_UNASKED && !agreed) desk.send({ kind: 'asking', asking: { kind: 'open', ids } })
  else desk.ways.openTabs(urls)
}

async function withText(
  desk: Desk,
  entryIds: readonly EntryId[],
  use: (text: string, list: ListRow) => Promise<void>,
): Promise<void> {
  const list = shownList(desk.library())
  if (!list) return
  const answer = await desk.ways.ask('entriesText', { listId: list.id, entryIds })
  if (answer.kind === 'refused') return desk.refuse(answer)
  await use(answer.text, list)
}

/** The reason for which an entry was left alone, in words. */
export function whyLeft({ why }: LeftAlone): string {
  return word(why.reason, ...(why.fills ?? []))
}
