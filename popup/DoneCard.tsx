import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { placeText } from '../src/ui/place-text.ts'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import type { Actions } from './actions.ts'
import { CardHead } from './CardHead.tsx'
import { doneWords } from './DoneLine.tsx'
import type { DoneView, Scene } from './state.ts'

/** The confirmation: what was done, where, the line as it stands in the file, and the way back. */
export function DoneCard(props: { view: DoneView; scene: Scene; actions: Actions }): JSX.Element {
  const { view, scene, actions } = props
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  const list = scene.lists.find(({ id }) => id === view.listId)
  const removed = view.done.what === 'removed'
  return (
    <div class="card">
      <CardHead icon={removed ? 'trash' : 'check'} isQuiet={removed} onOpenLibrary={actions.openLibrary} />
      <div>
        <h1>{doneWords(view.done)}</h1>
        <p class="where" dir="auto">
          {placeText(list, view.section)}
        </p>
      </div>
      {view.done.line !== '' && (
        <p class="written" dir="ltr">
          {view.done.line}
        </p>
      )}
      <footer class="foot">
        <UndoButton
          key={view.done.undo.restorePoint}
          onUndo={() => actions.undo(view.done)}
          onExpire={() => close.current?.focus()}
        />
        {view.row && (
          <button type="button" class="button quiet" onClick={actions.openSaved}>
            {word('edit')}
          </button>
        )}
        <button ref={close} type="button" class="button primary" onClick={actions.close}>
          {word('close')}
        </button>
      </footer>
    </div>
  )
}
