import type { Settings } from '../model/settings.ts'
import { inWriting } from './in-writing.ts'
import type { Library } from './schema.ts'
import { mergeSettings, SETTINGS_KEY } from './settings.ts'

/** Stores some settings; the others, and names that only another version knows, stay as they are. */
export function writeSettings(db: Library, change: Partial<Settings>): Promise<Settings> {
  return inWriting(db, ['settings'], async (writing) => {
    const store = writing.objectStore('settings')
    const stored = await store.get(SETTINGS_KEY)
    const next = { ...(typeof stored === 'object' ? stored : null), ...change }
    await store.put(next, SETTINGS_KEY)
    return mergeSettings(next)
  })
}
