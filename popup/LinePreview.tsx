import type { JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { Actions } from './actions.ts'
import type { SaveView, Scene } from './state.ts'

/** How long typing must rest before its lines are shown, in milliseconds. */
const REST = 150

/** What a save would write into the file, for those who want to see it first. */
export function LinePreview(props: { view: SaveView; scene: Scene; actions: Actions }): JSX.Element {
  const { view, scene, actions } = props
  const [open, setOpen] = useState(false)
  const [text, setText] = useState<string | null>(null)
  const { draft, section, listId, page } = view
  const lines = useRef<HTMLParagraphElement>(null)
  useEffect(() => lines.current?.scrollIntoView({ block: 'nearest' }), [text])
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
  }, [open, draft, section, listId, page, scene.lists])
  return (
    <details class="line-preview" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{word('linePreview')}</summary>
      {text !== null && (
        <p ref={lines} class="written" dir="auto">
          {text}
        </p>
      )}
    </details>
  )
}
