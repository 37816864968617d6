import type { Page } from 'playwright-core'
import type { NewEntry } from '../../../src/model/entry.ts'
import type { ListId } from '../../../src/model/library.ts'
import { askWorker } from '../browser/library.ts'

/** Saves into the only list as the popup does. */
export async function saveByMessage(desk: Page, entry: NewEntry, section: readonly string[]): Promise<void> {
  const listId = await onlyList(desk)
  const answer = await askWorker(desk, 'savePage', { listId, section, entry, kept: {} })
  if (answer.kind !== 'changed') throw new Error(`not saved: ${answer.kind}`)
}

/** The id of the first list in the library. */
export async function onlyList(desk: Page): Promise<ListId> {
  const id = await desk.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('listmark')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const getting = opening.result.transaction('lists').objectStore('lists').getAllKeys()
          getting.onsuccess = () => {
            opening.result.close()
            resolve(String(getting.result[0]))
          }
        }
      }),
  )
  return id as ListId
}
