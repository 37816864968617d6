import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Mark } from '../src/ui/Mark.tsx'
import type { Actions } from './actions.ts'
import { doneWords } from './DoneLine.tsx'
import { EntryPart } from './EntryPart.tsx'
import { Nothing } from './Nothing.tsx'
import type { OpenNote } from './note.ts'
import { PagePart } from './PagePart.tsx'
import type { Panel as State } from './state.ts'

/** The whole panel, drawn from its state. */
export function Panel(props: { panel: State; note: OpenNote | null; actions: Actions }): JSX.Element {
  const { panel, actions } = props
  const main = useRef<HTMLElement>(null)
  const { kind } = panel.view
  // What had the focus may be gone with the view that it stood in.
  useEffect(() => {
    const held = document.activeElement
    if (held && held !== document.body) return
    main.current?.querySelector<HTMLElement>('[data-first]')?.focus()
  }, [kind])
  return (
    <main ref={main}>
      <p class="unseen" role="status">
        {panel.done && doneWords(panel.done)}
      </p>
      <div role="alert">
        {panel.problem !== null && (
          <div class="notice problem">
            <p>{panel.problem}</p>
            {kind === 'opening' && (
              <div class="actions">
                <button type="button" class="button" onClick={actions.retry}>
                  {word('tryAgain')}
                </button>
              </div>
            )}
          </div>
        )}
        {panel.unsaved !== null && (
          <p class="notice problem" dir="auto">
            {word('notesOtherWaiting', panel.unsaved)}
          </p>
        )}
      </div>
      {currentView(props)}
    </main>
  )
}

function currentView({ panel, note, actions }: { panel: State; note: OpenNote | null; actions: Actions }) {
  const { view } = panel
  switch (view.kind) {
    case 'opening':
      return null
    case 'entry':
      return note && <EntryPart panel={panel} view={view} note={note} actions={actions} />
    case 'page':
      return <PagePart panel={panel} read={view.read} actions={actions} />
    case 'noList':
      return (
        <Nothing title={word('noListTitle')} text={word('noListText')}>
          <button type="button" class="button primary" data-first onClick={actions.openLibrary}>
            {word('noListAction')}
          </button>
        </Nothing>
      )
    case 'withheld':
      return (
        <Nothing title={word('notesWithheldTitle')} text={word('notesWithheld')}>
          <button type="button" class="button primary" data-first onClick={actions.allow}>
            {word('allowAllSites')}
          </button>
        </Nothing>
      )
    case 'unlistable':
      return (
        <Nothing
          title={word('notesNothingTitle')}
          text={word(view.hidesFiles ? 'filesHidden' : 'notesNothing')}
          sign={<Mark size={32} />}
        >
          {view.hidesFiles && (
            <button type="button" class="button primary" onClick={actions.openFileSwitch}>
              {word('filesSwitch')}
            </button>
          )}
          <button
            type="button"
            class={view.hidesFiles ? 'button' : 'button primary'}
            data-first
            onClick={actions.openLibrary}
          >
            {word('openLibrary')}
          </button>
        </Nothing>
      )
  }
}
