import type { JSX } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import type { Actions } from './actions.ts'
import type { SaveView, Scene } from './state.ts'

/** How long typing must rest before its lines are shown, in milliseconds. */
const REST = 150

/** What a save would write into the file; whoever does not want to see it folds it away for good. */
export function LinePreview(props: { view: SaveView; scene: Scene; actions: Actions }): JSX.Element {
  const { view, scene, actions } = props
  const open = scene.settings.showsLine
  const [text, setText] = useState<string | null>(null)
  const { draft, section, listId, page, under } = view
  useEffect(() => {
    if (!open) return
    let current = true
    const timer = setTimeout(async () => {
      const found = await actions.preview(view)
      if (current) setText(found)
    }, REST)
    return () => {
      current = false
      clearTimeout(timer)
    }
  }, [open, draft, section, listId, page, under, scene.lists])
  return (
    <div class="written" dir="ltr" hidden={!open || text === null}>
      {/* A field, so that long lines are scrolled by keys and are copied as they are. */}
      <textarea
        id="line-preview"
        dir="ltr"
        readOnly
        rows={3}
        aria-label={word('linePreview')}
        value={text ?? ''}
      />
    </div>
  )
}

/** Shows the lines that will be written, or folds them away until somebody wants them again. */
export function PreviewButton({ scene, actions }: { scene: Scene; actions: Actions }): JSX.Element {
  const { showsLine } = scene.settings
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-label={word('linePreview')}
      title={word('linePreview')}
      aria-expanded={showsLine}
      aria-controls="line-preview"
      onClick={() => actions.changeSettings({ showsLine: !showsLine })}
    >
      <Icon name="eye" />
    </button>
  )
}
