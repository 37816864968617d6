import type { EntryMoment, EntrySource } from '../../src/messages/entry-protocol.ts'
import { word } from '../../src/messages/words.ts'
import { type EntryId, type EntryRow, seenField } from '../../src/model/library.ts'
import type { ReadStatus } from '../../src/model/status.ts'
import type { Desk } from '../desk.ts'
import { showEntry } from '../open-address.ts'
import type { NoteDrafts } from './note-drafts.ts'

/** Where else the work of an entry stands. */
export interface OtherPlace {
  readonly row: EntryRow
  readonly listName: string
}

/** What became of a note: it is saved, somebody else changed it meanwhile, or neither. */
export type SavedNote =
  | { readonly kind: 'saved' | 'failed' }
  | { readonly kind: 'overtaken'; readonly theirs: string }

/** What a person can do in an entry's pane. */
export interface PaneActions {
  readonly drafts: NoteDrafts
  readonly setStatus: (row: EntryRow, status: ReadStatus) => void
  readonly saveNote: (row: EntryRow, base: string, text: string) => Promise<SavedNote>
  readonly source: (id: EntryId) => Promise<EntrySource | null>
  readonly history: (id: EntryId) => Promise<readonly EntryMoment[]>
  readonly places: (row: EntryRow) => Promise<readonly OtherPlace[]>
  readonly goTo: (id: EntryId) => void
}

/** Binds these doings to the page's desk. */
export function paneActionsAt(desk: Desk): PaneActions {
  const { ask } = desk.ways
  return {
    drafts: desk.ways.drafts,
    setStatus: (row, status) =>
      void desk.guarded('errorSaving', async () => {
        const answer = await ask('updateEntry', { entryId: row.id, set: { status } })
        if (desk.settle(answer, word('changedTitle', row.fields.title))) await desk.refresh()
      }),
    saveNote: (row, base, text) => saveNote(desk, row, base, text),
    async source(id) {
      const found = await ask('showSource', { entryId: id }).catch(() => null)
      return found?.kind === 'source' ? found : null
    },
    history: (id) => ask('showEntryHistory', { entryId: id }).catch(() => []),
    places: (row) => otherPlaces(desk, row),
    goTo: (id) => void showEntry(desk, id, 'show'),
  }
}

async function saveNote(desk: Desk, row: EntryRow, base: string, text: string): Promise<SavedNote> {
  let saved: SavedNote = { kind: 'failed' }
  await desk.guarded('errorSaving', async () => {
    const typed = text.trim()
    const answer = await desk.ways.ask('reviseEntry', {
      entryId: row.id,
      set: { notes: typed === '' ? null : typed },
      seen: { fields: { notes: base === '' ? null : base } },
    })
    if (answer.kind === 'overtaken') {
      saved = { kind: 'overtaken', theirs: seenField(answer.row, 'notes') ?? '' }
      desk.send({ kind: 'problem', problem: word('noteOvertaken', row.fields.title) })
      await desk.refresh()
    } else if (desk.settle(answer, word('noteSaved'))) {
      saved = { kind: 'saved' }
      await desk.refresh()
    }
  })
  return saved
}

async function otherPlaces(desk: Desk, row: EntryRow): Promise<OtherPlace[]> {
  const rows = await desk.ways.sameWork(row).catch(() => [])
  const names = new Map(desk.library().lists.map(({ id, name }) => [id, name]))
  return rows.map((other) => ({ row: other, listName: names.get(other.listId) ?? '' }))
}
