import type { ListId } from '../../model/library.ts'
import type { Shelf } from './change-list.ts'

/**
 * Reads a list and tries an addition to it without keeping it, so that the save that may follow finds the list
 * read, its style learned and the code warm. Never rejects.
 */
export async function rehearse(
  shelf: Shelf,
  { listId, section }: { readonly listId: ListId; readonly section: readonly string[] },
): Promise<void> {
  const working = await shelf.working.get(shelf.db, listId).catch(() => null)
  const entry = {
    title: 'Rehearsal',
    url: 'https://example.org/rehearsal',
    date: { year: 2000, month: 1, day: 1 },
  }
  if (working) shelf.engine.edit(working.open, [{ kind: 'add', entry, section, adaptsUrl: true }])
}
