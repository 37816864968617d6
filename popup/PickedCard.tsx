import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { placeText } from '../src/ui/place-text.ts'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import type { Actions } from './actions.ts'
import { CardHead } from './CardHead.tsx'
import type { PickedView, Scene } from './state.ts'

/** What came of a batch, in words. */
export function pickedWords({ savedCount }: PickedView): string {
  if (savedCount === 0) return word('pickedNone')
  return savedCount === 1 ? word('pickedOne') : word('pickedSome', savedCount)
}

/** The confirmation of a batch: how many, where, what was refused, and the way back for all of it. */
export function PickedCard(props: { view: PickedView; scene: Scene; actions: Actions }): JSX.Element {
  const { view, scene, actions } = props
  const close = useRef<HTMLButtonElement>(null)
  useEffect(() => close.current?.focus(), [])
  const list = scene.lists.find(({ id }) => id === view.listId)
  return (
    <div class="card">
      <CardHead
        icon={view.savedCount === 0 ? 'list' : 'check'}
        isQuiet={view.savedCount === 0}
        onOpenLibrary={actions.openLibrary}
      />
      <div>
        <h1>{pickedWords(view)}</h1>
        <p class="where" dir="auto">
          {placeText(list, view.section)}
        </p>
      </div>
      {view.refused.map(({ title, why }) => (
        <div key={title} class="notice problem">
          <p dir="auto">
            {word('pickedRefused', title)} {why}
          </p>
        </div>
      ))}
      <footer class="foot">
        {view.undo && (
          <UndoButton
            key={view.undo.restorePoint}
            onUndo={() => actions.undoPicked(view)}
            onExpire={() => close.current?.focus()}
          />
        )}
        <button ref={close} type="button" class="button primary" onClick={actions.close}>
          {word('close')}
        </button>
      </footer>
    </div>
  )
}
