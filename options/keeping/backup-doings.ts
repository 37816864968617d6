import type { SyncProtocol } from '../../src/messages/sync-protocol.ts'
import { word } from '../../src/messages/words.ts'
import type { Desk } from '../desk.ts'

/** A backup that a person gave, and what it holds. */
export interface FoundBackup {
  readonly text: string
  readonly figures: Extract<SyncProtocol['lookIntoBackup']['answer'], { kind: 'figures' }>
}

/** What a person can do about backups. */
export interface BackupActions {
  readonly make: () => void
  readonly look: (file: File) => Promise<FoundBackup | null>
  readonly restore: (text: string) => void
}

/** Binds these doings to the page's desk. */
export function backupActionsAt(desk: Desk): BackupActions {
  const { ask } = desk.ways
  return {
    make: () =>
      void desk.guarded('errorBackup', async () => {
        const fileName = await save(desk)
        desk.send({ kind: 'toast', toast: { text: word('exported', fileName), undo: null } })
      }),
    async look(file) {
      let found: FoundBackup | null = null
      await desk.guarded('errorBackup', async () => {
        desk.send({ kind: 'problem', problem: null })
        const text = await file.text()
        const answer = await ask('lookIntoBackup', { text })
        if (answer.kind === 'refused') desk.refuse(answer)
        else found = { text, figures: answer }
      })
      return found
    },
    restore: (text) =>
      void desk.guarded('errorBackup', async () => {
        // What is replaced is kept beside, so that this can be taken back, too.
        if (desk.library().lists.length > 0) await save(desk)
        const answer = await ask('restoreBackup', { text })
        if (answer.kind === 'refused') return desk.refuse(answer)
        desk.send({ kind: 'toast', toast: { text: word('backupRestored'), undo: null } })
        await desk.refresh()
      }),
  }
}

/** Hands the library as it is to the person, as one file named after the day. */
async function save({ ways }: Desk): Promise<string> {
  const { text } = await ways.ask('makeBackup', {})
  const fileName = `listmark-backup-${new Date().toISOString().slice(0, 10)}.json`
  ways.download(fileName, text, 'application/json')
  return fileName
}
