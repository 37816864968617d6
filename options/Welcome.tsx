import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { Mark } from '../src/ui/Mark.tsx'
import type { Actions } from './actions.ts'
import { FileButton } from './FileButton.tsx'
import { NewList } from './NewList.tsx'

/** The first run: open the list that is already kept, start one, or look around. */
export function Welcome({ actions, busy }: { actions: Actions; busy: boolean }): JSX.Element {
  return (
    <div class="welcome">
      <header>
        <Mark size={56} />
        <h1>{word('welcomeTitle')}</h1>
        <p class="lead">{word('welcomeText')}</p>
      </header>
      <section class="drop-here" aria-labelledby="welcome-open">
        <Icon name="upload" size={28} />
        <h2 id="welcome-open">{word('welcomeOpenTitle')}</h2>
        <p>{word('welcomeOpenText')}</p>
        <FileButton class="button primary" onFile={actions.previewFile}>
          {word('chooseFile')}
        </FileButton>
      </section>
      <div class="other-ways">
        <NewList
          heading={<h2 id="new-list">{word('welcomeNewTitle')}</h2>}
          isMain={false}
          busy={busy}
          actions={actions}
        />
        <section aria-labelledby="welcome-sample">
          <h2 id="welcome-sample">{word('welcomeSampleTitle')}</h2>
          <p>{word('welcomeSampleText')}</p>
          <button type="button" class="button" aria-disabled={busy} onClick={actions.trySample}>
            {word('welcomeSampleAction')}
          </button>
        </section>
      </div>
      <p class="privacy">{word('privacySentence')}</p>
    </div>
  )
}
