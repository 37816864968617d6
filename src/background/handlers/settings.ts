import type { LibraryChanged } from '../../messages/library-protocol.ts'
import type { Protocol } from '../../messages/protocol.ts'
import type { Refusal } from '../../messages/refusal.ts'
import type { Background } from '../background.ts'
import { changeLibrary } from '../library-change.ts'
import { tellTabs } from '../marks/tell-tabs.ts'
import { storeSettings } from '../undo/change-settings.ts'
import { undoLibrary as takeBack } from '../undo/undo-library.ts'

/** Stores some settings; they take effect at once. */
export async function changeSettings(
  background: Background,
  ask: Protocol['changeSettings']['ask'],
): Promise<LibraryChanged | Refusal> {
  const answer = await changeLibrary<LibraryChanged | Refusal>(
    background,
    (shelf) => storeSettings(shelf, ask),
    () => [],
  )
  return told(background, answer)
}

/** Takes a removal or a renaming of a list or a change of settings back. */
export async function undoLibrary(
  background: Background,
  token: Protocol['undoLibrary']['ask'],
): Promise<LibraryChanged | Refusal> {
  const answer = await changeLibrary<LibraryChanged | Refusal>(
    background,
    (shelf) => takeBack(shelf, token),
    (made) => (made.kind === 'done' && made.undo.kind !== 'settings' ? [made.undo.listId] : []),
  )
  return told(background, answer)
}

/** Lets everything follow that a setting is of. */
function told(background: Background, answer: LibraryChanged | Refusal): LibraryChanged | Refusal {
  if (answer.kind !== 'done' || answer.undo.kind !== 'settings') return answer
  const { after } = answer.undo
  background.signal({ kind: 'settingsChanged' })
  void background.painter.paintAll()
  if (after.quietSites || after.marksOffSites || after.marks) void tellTabs(background, { kind: 'lookAgain' })
  background.wakeQueue()
  return answer
}
