import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { sectionText } from '../src/ui/section-options.ts'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import type { Actions } from './actions.ts'
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
      <div class={removed ? 'seal removed' : 'seal'}>
        <Icon name={removed ? 'trash' : 'check'} size={20} />
      </div>
      <div>
        <h1>{doneWords(view.done)}</h1>
        <p class="where" dir="auto">
          {[list?.name ?? '', sectionText(view.section)].filter((part) => part !== '').join(' › ')}
        </p>
      </div>
      {view.done.line !== '' && (
        <p class="written" dir="auto">
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
        <button type="button" class="button quiet" onClick={actions.openLibrary}>
          {word('openLibrary')}
        </button>
        <button ref={close} type="button" class="button primary" onClick={actions.close}>
          {word('close')}
        </button>
      </footer>
    </div>
  )
}
