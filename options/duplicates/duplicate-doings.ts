import type { DuplicateGroup, EntriesAnswer } from '../../src/messages/entry-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { EntryRow } from '../../src/model/library.ts'
import type { Desk } from '../desk.ts'
import { showEntry } from '../open-address.ts'
import { DUPLICATES_AT_ONCE } from './findings.ts'
import { findFindings } from './watch-findings.ts'

/** What a person can do about entries that stand twice. */
export interface DuplicateActions {
  /** Keeps one, with what the others say. */
  readonly merge: (group: DuplicateGroup, keep: EntryRow) => void
  /** Lets all stand, and asks no more. */
  readonly part: (group: DuplicateGroup) => void
  readonly show: (row: EntryRow) => void
  /** Shows further groups, of which there are too many to show all at once. */
  readonly more: () => void
}

/** Binds these doings to the page's desk. */
export function duplicateActionsAt(desk: Desk): DuplicateActions {
  const { ask } = desk.ways
  const change = (doing: () => Promise<EntriesAnswer>, text: string) =>
    void desk.guarded('errorSaving', async () => {
      if (desk.library().busy) return
      desk.send({ kind: 'busy', busy: true })
      const answer = await doing()
      desk.send({ kind: 'busy', busy: false })
      if (answer.kind === 'refused') return desk.refuse(answer)
      desk.send({ kind: 'toast', toast: { text, undo: answer.undo } })
      await Promise.all([desk.refresh(), findFindings(desk)])
    })
  return {
    merge({ entries }, { id: keep, fields }) {
      const remove = entries.map(({ id }) => id).filter((id) => id !== keep)
      change(() => ask('mergeEntries', { keep, remove }), word('mergedTitle', fields.title))
    },
    part({ entries, why }) {
      const entryIds = entries.map(({ id }) => id)
      change(() => ask('partEntries', { entryIds }), word(why === 'same' ? 'doneLeft' : 'doneParted'))
    },
    more: () =>
      void desk.guarded('errorOpening', async () => {
        const { findings } = desk.library()
        const wanted = findings.wanted + DUPLICATES_AT_ONCE
        desk.send({ kind: 'findings', findings: { ...findings, wanted } })
        await findFindings(desk)
      }),
    show: ({ id }) => void showEntry(desk, id, 'show'),
  }
}
