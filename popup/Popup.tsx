import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Mark } from '../src/ui/Mark.tsx'
import type { Actions } from './actions.ts'
import { DoneCard } from './DoneCard.tsx'
import { doneWords } from './DoneLine.tsx'
import { EntryForm } from './EntryForm.tsx'
import { FileNotice } from './FileNotice.tsx'
import { MarksLine } from './MarksLine.tsx'
import { Message } from './Message.tsx'
import { PickedCard, pickedWords } from './PickedCard.tsx'
import { PickForm } from './PickForm.tsx'
import { SaveForm } from './SaveForm.tsx'
import { SiteNotice } from './SiteNotice.tsx'
import type { Popup as State } from './state.ts'

/** The whole popup, drawn from its state. */
export function Popup({ popup, actions }: { popup: State; actions: Actions }): JSX.Element {
  const { scene, view, problem } = popup
  const hasPage = view.kind === 'save' || view.kind === 'entry'
  const notices = scene && (
    <>
      {scene.filesWait && <FileNotice actions={actions} />}
      {hasPage && !scene.mayRead && <SiteNotice url={scene.tab.url} actions={actions} />}
    </>
  )
  return (
    <main>
      <p class="unseen" role="status">
        {(view.kind === 'done' || view.kind === 'entry') && view.done && doneWords(view.done)}
        {view.kind === 'picked' && pickedWords(view)}
      </p>
      <div role="alert">
        {problem !== null && (
          <div class="notice problem">
            <p>{problem}</p>
            {view.kind === 'opening' && (
              <div class="actions">
                <button type="button" class="button" onClick={actions.retry}>
                  {word('tryAgain')}
                </button>
              </div>
            )}
          </div>
        )}
      </div>
      {hasPage && notices}
      {currentView(popup, actions)}
      {scene && (hasPage || view.kind === 'pick') && <MarksLine scene={scene} actions={actions} />}
      {!hasPage && notices}
    </main>
  )
}

function currentView({ scene, view, busy, problem }: State, actions: Actions): JSX.Element | null {
  switch (view.kind) {
    case 'opening':
      return problem === null ? <Skeleton /> : null
    case 'noList':
      return (
        <Message
          title={word('noListTitle')}
          text={word('noListText')}
          action={{ label: word('noListAction'), onClick: actions.openLibrary }}
        >
          <Mark size={40} />
        </Message>
      )
    case 'unlistable':
      return (
        <Message
          title={word('unlistableTitle')}
          text={word('unlistableText')}
          action={{ label: word('openLibrary'), onClick: actions.openLibrary }}
          remark={view.hidesFiles && fileRemark(actions)}
        >
          <Mark size={40} />
        </Message>
      )
    case 'save':
      return scene && <SaveForm view={view} scene={scene} busy={busy} actions={actions} />
    case 'entry':
      return scene && <EntryForm view={view} scene={scene} busy={busy} actions={actions} />
    case 'pick':
      return scene && <PickForm view={view} scene={scene} busy={busy} actions={actions} />
    case 'picked':
      return scene && <PickedCard view={view} scene={scene} actions={actions} />
    case 'done':
      return scene && <DoneCard view={view} scene={scene} actions={actions} />
  }
}

/** For a PDF on the disk, which the browser keeps from extensions until it is told otherwise. */
function fileRemark(actions: Actions) {
  return { text: word('filesHidden'), label: word('filesSwitch'), onClick: actions.openFileSwitch }
}

/** The shape of what is coming, so that nothing jumps, and what is waited for when that takes longer. */
function Skeleton(): JSX.Element {
  return (
    <div class="skeleton">
      <div />
      <div />
      <div />
      <p>{word('popupOpening')}</p>
    </div>
  )
}
