import type { LibraryChanged } from '../../messages/library-protocol.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { Settings } from '../../model/settings.ts'
import { listRow } from '../../store/read.ts'
import { writeSettings } from '../../store/write-settings.ts'
import { refuse, type Shelf } from '../library/change-list.ts'
import { sameValue } from '../library/same-value.ts'

type Change = Partial<Settings>

/**
 * Stores some settings.
 * @param seen what they must still be; null when anything will do
 */
export async function storeSettings(
  { db }: Shelf,
  change: Change,
  seen: Change | null = null,
): Promise<LibraryChanged | Refusal> {
  if (change.currentList && !(await listRow(db, change.currentList))) return refuse('refusalNoList')
  const { quietSites, marksOffSites } = change
  const after = {
    ...change,
    ...(quietSites && { quietSites: hostNames(quietSites) }),
    ...(marksOffSites && { marksOffSites: hostNames(marksOffSites) }),
  }
  const before = await writeSettings(db, after, (now) => seen === null || stillSays(now, seen))
  if (!before) return refuse('refusalChangedSince')
  return { kind: 'done', undo: { kind: 'settings', before: sameNames(before, after), after } }
}

function stillSays(now: Settings, seen: Change): boolean {
  return namesOf(seen).every((name) => sameValue(now[name], seen[name]))
}

/** Of all settings those that a change names. */
function sameNames(settings: Settings, change: Change): Change {
  return Object.fromEntries(namesOf(change).map((name) => [name, settings[name]]))
}

function namesOf(change: Change): (keyof Settings)[] {
  return Object.keys(change) as (keyof Settings)[]
}

function hostNames(sites: readonly string[]): string[] {
  return sites.map((site) => site.trim().toLowerCase()).filter(Boolean)
}
