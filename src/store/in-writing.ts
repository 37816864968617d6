import type { StoreNames } from 'idb'
import type { Library, LibrarySchema, Writing } from './schema.ts'

/** Takes a request whose result nobody waits for; the transaction ends only when all of them were done. */
export type Later = (...requests: readonly Promise<unknown>[]) => void

/**
 * Runs `work` in one transaction on the named stores: all of it is stored, or nothing.
 * `work` must await nothing but the transaction's own requests, and await or give to `later` every one of them.
 * @throws whatever `work` threw, or a DOMException when the storage refuses (full, or gone)
 */
export async function inWriting<Made>(
  db: Library,
  stores: StoreNames<LibrarySchema>[],
  work: (writing: Writing, later: Later) => Promise<Made>,
): Promise<Made> {
  const writing = db.transaction(stores, 'readwrite')
  const ended = settled(writing.done)
  const unawaited: Promise<Failure | null>[] = []
  const later: Later = (...requests) => {
    for (const request of requests) unawaited.push(settled(request))
  }
  let made: Made
  try {
    made = await work(writing, later)
  } catch (error) {
    // An error in the middle must not let the first half be committed.
    abort(writing)
    await ended
    throw error
  }
  const failures = (await Promise.all([...unawaited, ended])).filter((failed) => failed !== null)
  if (failures.length > 0) throw cause(failures)
  return made
}

/** The failure that made the others fail: those were only aborted. */
function cause(failures: readonly Failure[]): unknown {
  const errors = failures.map(({ error }) => error)
  return errors.find((error) => !(error instanceof DOMException && error.name === 'AbortError')) ?? errors[0]
}

interface Failure {
  readonly error: unknown
}

/** Null for what went well; never rejects, so that nothing is left to fail unheard. */
function settled(request: Promise<unknown>): Promise<Failure | null> {
  return request.then(
    () => null,
    (error: unknown) => ({ error }),
  )
}

function abort(writing: Writing): void {
  try {
    writing.abort()
  } catch {
    // The failed request has ended the transaction already.
  }
}
