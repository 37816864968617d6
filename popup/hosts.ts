import type { EntryRow } from '../src/model/library.ts'
import { sameSection } from '../src/ui/section-options.ts'
import type { Desk } from './desk.ts'
import type { Host, SaveView } from './state.ts'

/** Layouts whose entries have room for others below them. */
const ROOMY: readonly EntryRow['layout'][] = ['bullet', 'ordered', 'task']

/**
 * The entries of the chosen section in which the page could be nested, in the file's order: items of a list with a
 * link of their own.
 */
export async function hostsIn(desk: Desk, { listId, section }: SaveView): Promise<readonly Host[]> {
  const rows = await desk.ways.entries(listId)
  return rows
    .filter((row) => sameSection(row.section, section) && ROOMY.includes(row.layout) && row.fields.url !== '')
    .map(({ id, fields }) => ({ id, title: fields.title }))
}
