import type { Refusal, SaveRequest } from '../../messages/protocol.ts'
import type { Change } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import { listRow } from '../../store/read.ts'
import { keepersForm } from '../pages/keepers-form.ts'
import { threadsLabelled } from '../pages/threads-beside.ts'
import { refuse, type Shelf } from './change-list.ts'
import type { OpenText } from './engine.ts'
import type { Working } from './working-lists.ts'

/** What is to be added, and where. */
export type Addition = Pick<SaveRequest, 'listId' | 'section' | 'entry' | 'opensSection' | 'underEntry'>

/** A list with one entry more. */
export interface Added {
  readonly kind: 'added'
  readonly open: OpenText
  /** The new entry's index. */
  readonly at: number
  readonly written: Entry
}

/** Adds an entry to a list in memory, as its keeper would write it; nothing is stored. */
export async function addToList(
  shelf: Shelf,
  working: Working,
  addition: Addition,
): Promise<Added | Refusal> {
  const { entries } = working.open.list
  const { underEntry } = addition
  const host = underEntry === undefined ? undefined : entries[working.order.indexOf(underEntry)]
  if (underEntry !== undefined && !host) return refuse('refusalNoEntry')
  const dialect = (await listRow(shelf.db, working.listId))?.dialect
  const changes = changesFor(addition, entries, host)
  const { open, outcomes } = shelf.engine.edit(working.open, changes, dialect)
  const outcome = outcomes.at(-1)
  if (outcome?.kind !== 'done') return refuse('refusalNotWritten', outcome?.reason ?? '')
  const at = open.list.entries.findIndex(({ line }) => line === outcome.line)
  const written = open.list.entries[at]
  return written
    ? { kind: 'added', open, at, written }
    : refuse('refusalNotWritten', 'it would not read as an entry')
}

function changesFor(
  { entry, section, opensSection }: Addition,
  entries: readonly Entry[],
  host: Entry | undefined,
): Change[] {
  const url = keepersForm(entry.url, entries)
  const links = entry.links && threadsLabelled(entry.links, entries)
  const written = { ...entry, url, ...(links && { links }) }
  const add = { kind: 'add', entry: written, section, adaptsUrl: true } as const
  if (host) return [{ ...add, section: host.section, at: { under: { line: host.line } } }]
  const title = section.at(-1)
  if (!opensSection || title === undefined) return [add]
  return [{ kind: 'addSection', section: section.slice(0, -1), title }, add]
}
