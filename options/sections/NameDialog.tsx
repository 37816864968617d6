import type { JSX } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { Dialog } from '../Dialog.tsx'

/** Asks for a section's name. */
export function NameDialog(props: {
  label: string
  start: string
  action: string
  onName: (name: string) => void
  onClose: () => void
}): JSX.Element {
  const { label, start, action, onName, onClose } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(start)
  useLayoutEffect(() => field.current?.select(), [])
  const isFit = name.trim() !== '' && name.trim() !== start
  return (
    <Dialog ref={dialog} class="ask" label={label} onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (isFit) onName(name.trim())
          if (isFit || name.trim() === start) dialog.current?.close()
        }}
      >
        <h2 dir="auto">{label}</h2>
        <input
          ref={field}
          class="input framed"
          type="text"
          dir="auto"
          autocomplete="off"
          aria-label={word('sectionName')}
          value={name}
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <div class="actions">
          <button type="submit" class="button primary" aria-disabled={!isFit}>
            {action}
          </button>
          <button type="button" class="button quiet" onClick={() => dialog.current?.close()}>
            {word('cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  )
}
