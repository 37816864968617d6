import type { SyncProtocol } from '../../messages/sync-protocol.ts'
import type { Background } from '../background.ts'
import { makeBackup as make } from '../backup/make-backup.ts'
import { lookIntoBackup as look, restoreBackup as restore } from '../backup/restore-backup.ts'
import { changeLibrary } from '../library-change.ts'

type Answer<Name extends keyof SyncProtocol> = Promise<SyncProtocol[Name]['answer']>

/** The whole library as one text. */
export async function makeBackup({ shelf }: Background): Answer<'makeBackup'> {
  return { text: await make(await shelf()) }
}

/** What a backup holds. */
export async function lookIntoBackup(
  _background: Background,
  { text }: SyncProtocol['lookIntoBackup']['ask'],
): Answer<'lookIntoBackup'> {
  return look(text)
}

/** Puts a backup in the place of the whole library. */
export async function restoreBackup(
  background: Background,
  { text }: SyncProtocol['restoreBackup']['ask'],
): Answer<'restoreBackup'> {
  const answer = await changeLibrary(
    background,
    (shelf) => restore(shelf, text),
    (made) => (made.kind === 'done' ? made.listIds : []),
  )
  if (answer.kind === 'refused') return answer
  background.signal({ kind: 'settingsChanged' })
  return { kind: 'done' }
}
