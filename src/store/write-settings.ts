import type { ListId } from '../model/library.ts'
import type { Settings } from '../model/settings.ts'
import { inWriting } from './in-writing.ts'
import type { Library, Writing } from './schema.ts'
import { mergeSettings, SETTINGS_KEY } from './settings.ts'

/**
 * Stores some settings; the others, and names that only another version knows, stay as they are.
 * @param guard told the settings as they are; nothing is stored when it says no
 * @returns the settings before; null when nothing was stored
 */
export function writeSettings(
  db: Library,
  change: Partial<Settings>,
  guard: (now: Settings) => boolean = () => true,
): Promise<Settings | null> {
  return inWriting(db, ['settings'], async (writing) => {
    const store = writing.objectStore('settings')
    const stored = await store.get(SETTINGS_KEY)
    const before = mergeSettings(stored)
    if (!guard(before)) return null
    await store.put({ ...(typeof stored === 'object' ? stored : null), ...change }, SETTINGS_KEY)
    return before
  })
}

/** Makes a list the one that the popup saves into, inside a transaction. */
export async function makeCurrent(writing: Writing, listId: ListId | null): Promise<void> {
  const settings = writing.objectStore('settings')
  const stored = await settings.get(SETTINGS_KEY)
  await settings.put({ ...(typeof stored === 'object' ? stored : null), currentList: listId }, SETTINGS_KEY)
}
