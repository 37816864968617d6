import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { EntryId } from '../../src/model/library.ts'
import { askWorker, importByMessage } from '../../tests/support/browser/library.ts'
import type { Session } from '../../tests/support/browser/session.ts'

/** The file of the list that the pictures show. */
export const SAMPLE_LIST = path.join('samples', 'reading-list.md')

const STATUSES = ['read', 'read', 'unread', 'reading'] as const

/** Puts the sample list into the library, some of it read and one entry being read: a list in use. */
export async function bringSampleList(session: Session): Promise<void> {
  await importByMessage(session.desk, path.basename(SAMPLE_LIST), readFileSync(SAMPLE_LIST, 'utf8'))
  for (const [n, status] of STATUSES.entries()) {
    if (status === 'unread') continue
    await askWorker(session.desk, 'updateEntry', { entryId: (n + 1) as EntryId, set: { status } })
  }
  await askWorker(session.desk, 'changeSettings', { welcomed: true })
}
