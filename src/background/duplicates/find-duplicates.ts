import type { DuplicateGroup, EntryProtocol } from '../../messages/entry-protocol.ts'
import type { EntryId } from '../../model/library.ts'
import { everyRow } from '../../store/every-row.ts'
import type { Library } from '../../store/read.ts'
import { probableGroups, sameGroups } from './groups.ts'
import { type Light, lightOf } from './light.ts'

/**
 * Entries of all lists that stand twice, and those that most likely do. Reads each row once and keeps little of it:
 * ten thousand take some tens of milliseconds.
 * @param most how many groups are told, those first that surely are one work
 */
export async function findDuplicates(
  db: Library,
  most: number,
): Promise<EntryProtocol['findDuplicates']['answer']> {
  const lights: Light[] = []
  for await (const rows of everyRow(db)) for (const row of rows) lights.push(lightOf(row))
  const same = sameGroups(lights)
  const probable = probableGroups(lights, same)
  const open = same.filter((group) => !group.every(({ isParted }) => isParted))
  const [first, second] = await Promise.all([
    withRows(db, 'same', open.slice(0, most)),
    withRows(db, 'probable', probable.slice(0, Math.max(0, most - open.length))),
  ])
  return { groups: [...first, ...second], count: open.length + probable.length }
}

async function withRows(
  db: Library,
  why: DuplicateGroup['why'],
  groups: readonly (readonly { readonly id: EntryId }[])[],
): Promise<DuplicateGroup[]> {
  // One transaction: each costs more than what is read in it.
  const entries = db.transaction('entries').store
  const found = await Promise.all(groups.map((group) => Promise.all(group.map(({ id }) => entries.get(id)))))
  return found
    .map((rows) => ({ why, entries: rows.filter((row) => row !== undefined) }))
    .filter(({ entries }) => entries.length > 1)
}
