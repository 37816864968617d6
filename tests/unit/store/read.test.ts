import 'fake-indexeddb/auto'
import { deleteDB, openDB } from 'idb'
import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { openLibrary, readSettings } from '../../../src/store/read.ts'
import { SCHEMA_VERSION, UPGRADE_STEPS } from '../../../src/store/schema.ts'
import { mergeSettings } from '../../../src/store/settings.ts'
import { writeSettings } from '../../../src/store/write-settings.ts'

describe('the schema', () => {
  it('has a version for each of its steps', () => {
    expect(SCHEMA_VERSION).toBe(UPGRADE_STEPS.length)
  })

  it('makes from nothing every store and index', async () => {
    const db = await openLibrary('first')
    const stores = Object.fromEntries(
      Array.from(db.objectStoreNames, (name) => {
        const { keyPath, indexNames } = db.transaction(name).store
        return [name, { keyPath, indexes: [...indexNames] }]
      }),
    )
    expect(stores).toMatchObject({
      lists: { keyPath: 'id', indexes: [] },
      bodies: { keyPath: 'listId', indexes: [] },
      orders: { keyPath: 'listId', indexes: [] },
      entries: { keyPath: 'id', indexes: ['list', 'title'] },
      workBuckets: { keyPath: null, indexes: [] },
      restorePoints: { keyPath: 'id', indexes: ['list'] },
      queue: { keyPath: 'id', indexes: ['due'] },
      settings: { keyPath: null, indexes: [] },
      counters: { keyPath: null, indexes: [] },
    })
  })

  it('keeps what is stored when a library is opened again', async () => {
    const first = await openLibrary('again')
    await writeSettings(first, { oneClickSave: true })
    first.close()
    expect((await readSettings(await openLibrary('again'))).oneClickSave).toBe(true)
  })

  it('gives way to a later version, so that an open page never blocks an update', async () => {
    await openLibrary('later')
    const later = await openDB('later', SCHEMA_VERSION + 1)
    expect(later.version).toBe(SCHEMA_VERSION + 1)
    later.close()
    await expect(openLibrary('later')).rejects.toThrow()
    await deleteDB('later')
  })
})

describe('settings', () => {
  it('have their defaults until decided otherwise', async () => {
    const db = await openLibrary('settings')
    expect(await readSettings(db)).toEqual(DEFAULT_SETTINGS)
    await writeSettings(db, { quietSites: ['a.org'] })
    expect(await readSettings(db)).toEqual({ ...DEFAULT_SETTINGS, quietSites: ['a.org'] })
  })

  it('ignore names that they do not know and values of another type, but never lose them', async () => {
    expect(mergeSettings({ oneClickSave: 'yes', quietSites: [1], future: 1 })).toEqual(DEFAULT_SETTINGS)
    expect(mergeSettings(null)).toEqual(DEFAULT_SETTINGS)
    const kept = { name: 'Unread', text: 'is:unread' }
    expect(mergeSettings({ savedSearches: [kept, { name: 1 }, null] }).savedSearches).toEqual([kept])
    const db = await openLibrary('future')
    await db.put('settings', { future: 1 }, 'settings')
    await writeSettings(db, { welcomed: true })
    expect(await db.get('settings', 'settings')).toEqual({ future: 1, welcomed: true })
  })
})
