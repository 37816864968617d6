import type { StoreNames } from 'idb'
import type { Library, LibrarySchema, Writing } from './schema.ts'

/**
 * Runs `work` in one transaction on the named stores: all of it is stored, or nothing.
 * `work` must await nothing but the transaction's own requests, and every one of them.
 * @throws whatever `work` threw, or a DOMException when the storage refuses (full, or gone)
 */
export async function inWriting<Made>(
  db: Library,
  stores: StoreNames<LibrarySchema>[],
  work: (writing: Writing) => Promise<Made>,
): Promise<Made> {
  const writing = db.transaction(stores, 'readwrite')
  const failure = writing.done.then(
    () => null,
    (error: unknown) => ({ error }),
  )
  let made: Made
  try {
    made = await work(writing)
  } catch (error) {
    // An error in the middle must not let the first half be committed.
    abort(writing)
    await failure
    throw error
  }
  const failed = await failure
  if (failed) throw failed.error
  return made
}

function abort(writing: Writing): void {
  try {
    writing.abort()
  } catch {
    // The failed request has ended the transaction already.
  }
}
