import type { Page } from 'playwright-core'

/** Puts a list into the library by the message that the library page sends, and makes it the current one. */
export async function importByMessage(desk: Page, fileName: string, text: string): Promise<void> {
  const name = fileName.replace(/\.\w+$/, '')
  const reply: { answer?: { kind: string } } = await desk.evaluate(
    (ask) => chrome.runtime.sendMessage({ name: 'importList', ask }),
    {
      name,
      fileName,
      text,
    },
  )
  if (reply.answer?.kind !== 'imported') throw new Error(`not imported: ${JSON.stringify(reply)}`)
}

/** The exact text of the lists in the library, straight from the database. */
export function libraryTexts(desk: Page): Promise<string[]> {
  return desk.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
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
      }),
  )
}
