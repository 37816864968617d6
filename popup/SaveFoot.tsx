import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import { Key } from './Key.tsx'
import { LinePreview, PreviewButton } from './LinePreview.tsx'
import type { SaveView, Scene } from './state.ts'
import { useLate } from './use-late.ts'

/** What stays in sight below the form: the lines that will be written, and the ways to write them. */
export function SaveFoot(props: {
  view: SaveView
  scene: Scene
  busy: boolean
  actions: Actions
}): JSX.Element {
  const { view, scene, busy, actions } = props
  const isSlow = useLate(view.awaiting === 'page')
  return (
    <div class="form-foot">
      <LinePreview view={view} scene={scene} actions={actions} />
      <footer class="foot">
        <p class="waiting" role="status">
          {isSlow && word('popupReading')}
          {view.awaiting === 'more' && word('popupCompleting')}
        </p>
        <PreviewButton scene={scene} actions={actions} />
        <button
          type="button"
          class="button quiet"
          aria-disabled={busy}
          aria-keyshortcuts="Shift+Enter"
          onClick={() => actions.save({ status: 'read' })}
        >
          {word('saveRead')}
          <Key>⇧↵</Key>
        </button>
        <button type="submit" class="button primary" aria-disabled={busy} aria-keyshortcuts="Enter">
          {busy ? word('saving') : word('save')}
          <Key>↵</Key>
        </button>
      </footer>
    </div>
  )
}
