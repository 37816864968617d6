import type { Protocol } from '../../messages/protocol.ts'
import { listRow } from '../../store/read.ts'
import { writeSettings } from '../../store/write-settings.ts'
import type { Background } from '../background.ts'
import { refuse } from '../library/change-list.ts'
import { changeLibrary } from '../library-change.ts'
import { tellTabs } from '../marks/tell-tabs.ts'

type Answer = Protocol['changeSettings']['answer']

/** Stores some settings; they take effect at once. */
export async function changeSettings(
  background: Background,
  ask: Protocol['changeSettings']['ask'],
): Promise<Answer> {
  const answer = await changeLibrary<Answer>(
    background,
    async ({ db }) => {
      if (ask.currentList && !(await listRow(db, ask.currentList))) return refuse('refusalNoList')
      const { quietSites, marksOffSites } = ask
      await writeSettings(db, {
        ...ask,
        ...(quietSites && { quietSites: hostNames(quietSites) }),
        ...(marksOffSites && { marksOffSites: hostNames(marksOffSites) }),
      })
      return { kind: 'done' }
    },
    () => [],
  )
  if (answer.kind !== 'done') return answer
  background.signal({ kind: 'settingsChanged' })
  void background.painter.paintAll()
  if (ask.quietSites || ask.marksOffSites || ask.marks) void tellTabs(background, { kind: 'lookAgain' })
  background.wakeQueue()
  return answer
}

function hostNames(sites: readonly string[]): string[] {
  return sites.map((site) => site.trim().toLowerCase()).filter(Boolean)
}
