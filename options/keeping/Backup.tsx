import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { Actions } from '../actions.ts'
import { countWords } from '../count-words.ts'
import { FileButton } from '../FileButton.tsx'
import type { FoundBackup } from './backup-doings.ts'
import { timeWords } from './state-words.ts'

/** The whole library as one file, and the way back from one. */
export function Backup({ actions }: { actions: Actions }): JSX.Element {
  const [found, setFound] = useState<FoundBackup | null>(null)
  return (
    <section aria-labelledby="settings-backup">
      <h2 id="settings-backup">{word('backupTitle')}</h2>
      <p>{word('backupText')}</p>
      <div class="actions">
        <button type="button" class="button" onClick={actions.backup.make}>
          {word('backupMake')}
        </button>
        <FileButton
          class="button quiet"
          accept=".json,application/json"
          onFile={(file) => void actions.backup.look(file).then(setFound)}
        >
          {word('backupRestore')}
        </FileButton>
      </div>
      {found && (
        <fieldset class="notice">
          <legend class="unseen">{word('backupRestore')}</legend>
          <p>
            {word(
              'backupSure',
              timeWords(found.figures.madeAt),
              countWords('lists', found.figures.lists),
              countWords('entries', found.figures.entries),
            )}
          </p>
          <div class="actions">
            <button
              type="button"
              class="button danger"
              onClick={() => {
                setFound(null)
                actions.backup.restore(found.text)
              }}
            >
              {word('backupReplace')}
            </button>
            <button type="button" class="button quiet" onClick={() => setFound(null)}>
              {word('cancel')}
            </button>
          </div>
        </fieldset>
      )}
    </section>
  )
}
