import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { sectionText } from '../src/ui/section-options.ts'
import { UndoButton } from '../src/ui/UndoButton.tsx'
import type { Actions } from './actions.ts'
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
      <div class={view.savedCount === 0 ? 'seal removed' : 'seal'}>
        <Icon name={view.savedCount === 0 ? 'list' : 'check'} size={20} />
      </div>
      <div>
        <h1>{pickedWords(view)}</h1>
        <p class="where" dir="auto">
          {[list?.name ?? '', sectionText(view.section)].filter((part) => part !== '').join(' › ')}
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
