import type { ListRow } from '../model/library.ts'
import type { Settings } from '../model/settings.ts'
import type { ConflictsRow, TargetRow } from '../model/sync.ts'
import { byName, type Library } from './read.ts'
import { mergeSettings, SETTINGS_KEY } from './settings.ts'

/** All that a page needs to know of the library before it knows of entries. */
export interface Overview {
  readonly settings: Settings
  /** By name. */
  readonly lists: readonly ListRow[]
  /** How many saved entries still wait to be completed. */
  readonly waiting: number
  readonly targets: readonly TargetRow[]
  readonly conflicts: readonly ConflictsRow[]
}

/** Reads it in one transaction: each has a way to the storage and back of its own. */
export async function readOverview(db: Library): Promise<Overview> {
  const reading = db.transaction(['settings', 'lists', 'queue', 'targets', 'conflicts'])
  const [settings, lists, waiting, targets, conflicts] = await Promise.all([
    reading.objectStore('settings').get(SETTINGS_KEY),
    reading.objectStore('lists').getAll(),
    reading.objectStore('queue').count(),
    reading.objectStore('targets').getAll(),
    reading.objectStore('conflicts').getAll(),
  ])
  return { settings: mergeSettings(settings), lists: byName(lists), waiting, targets, conflicts }
}
