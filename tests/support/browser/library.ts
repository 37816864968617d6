import type { Page } from 'playwright-core'
import type { MessageName, Protocol } from '../../../src/messages/protocol.ts'
import { openReply } from '../../../src/messages/reply.ts'
import type { ListId } from '../../../src/model/library.ts'

/** Asks the worker as the extension's own pages do. */
export async function askWorker<Name extends MessageName>(
  desk: Page,
  name: Name,
  ask: Protocol[Name]['ask'],
): Promise<Protocol[Name]['answer']> {
  const reply = await desk.evaluate((message) => chrome.runtime.sendMessage(message), { name, ask })
  return openReply(reply) as Protocol[Name]['answer']
}

/** Puts a list into the library without the library page, and makes it the current one. */
export async function importByMessage(desk: Page, fileName: string, text: string): Promise<void> {
  const name = fileName.replace(/\.\w+$/, '')
  const answer = await askWorker(desk, 'importList', { name, fileName, text })
  if (answer.kind !== 'imported') throw new Error(`not imported: ${answer.reason}`)
  await askWorker(desk, 'changeSettings', { currentList: answer.listId })
}

/** The exact text of the lists in the library, straight from the database; none before the extension made one. */
export function libraryTexts(desk: Page): Promise<string[]> {
  return desk.evaluate(async () => {
    // To open a database that is not there would make it, and without the extension's stores.
    const there = await indexedDB.databases()
    if (!there.some(({ name }) => name === 'listmark')) return []
    return new Promise<string[]>((resolve, reject) => {
      const opening = indexedDB.open('listmark')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const db = opening.result
        const getting = db.transaction('bodies').objectStore('bodies').getAll()
        getting.onerror = () => reject(getting.error)
        getting.onsuccess = () => {
          db.close()
          resolve(getting.result.map((row: { text: string }) => row.text))
        }
      }
    })
  })
}

/** Takes every list out of the library, as a person would. */
export async function emptyLibrary(desk: Page): Promise<void> {
  const ids = await desk.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('listmark')
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const db = opening.result
          const getting = db.transaction('lists').objectStore('lists').getAllKeys()
          getting.onerror = () => reject(getting.error)
          getting.onsuccess = () => {
            db.close()
            resolve(getting.result.map(String))
          }
        }
      }),
  )
  for (const id of ids) await askWorker(desk, 'removeList', { listId: id as ListId })
}
