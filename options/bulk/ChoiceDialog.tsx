import type { ComponentChildren, JSX } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { Combobox } from '../../src/ui/Combobox.tsx'
import { moved } from '../../src/ui/moved.ts'
import { Dialog } from '../Dialog.tsx'

const LIST = 'choice-list'

/** One line to choose. */
export interface ChoiceLine {
  readonly key: string
  readonly content: ComponentChildren
  /** How deep it is nested, for its indent. */
  readonly depth?: number
  /** Where several can be chosen: whether it is; undefined where choosing one ends it. */
  readonly checked?: boolean | 'mixed'
}

/** A window in which one types a part of a name and chooses among what fits. */
export function ChoiceDialog(props: {
  label: string
  placeholder: string
  linesFor: (typed: string) => readonly ChoiceLine[]
  /** @returns true when the window shall close */
  onChoose: (line: ChoiceLine) => boolean
  onSend?: () => void
  onClose: () => void
  none: string
  children?: ComponentChildren
}): JSX.Element {
  const { label, placeholder, linesFor, onChoose, onSend, onClose, none } = props
  const dialog = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const lines = linesFor(typed)
  const current = Math.min(active, lines.length - 1)
  useEffect(() => {
    dialog.current?.querySelector(`#${LIST}-${current}`)?.scrollIntoView({ block: 'nearest' })
  }, [current, typed])
  const choose = (line: ChoiceLine | undefined) => {
    if (!line) return
    if (onChoose(line)) dialog.current?.close()
    else setTyped('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.isComposing) return
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      setActive(moved(current, event.key, lines.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if ((event.ctrlKey || event.metaKey) && onSend) {
        onSend()
        dialog.current?.close()
      } else choose(lines[current])
    }
  }
  return (
    <Dialog ref={dialog} class="palette" label={label} onClose={onClose}>
      <h2 class="choice-title" dir="auto">
        {label}
      </h2>
      <div class="choice-field">
        <Combobox
          class="input framed"
          aria-label={placeholder}
          listId={LIST}
          expanded={lines.length > 0}
          active={current}
          placeholder={placeholder}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value)
            setActive(0)
          }}
          onKeyDown={press}
        />
      </div>
      {/* Keys go to the input, which names the active line with aria-activedescendant. */}
      <div class="palette-list" id={LIST} role="listbox" aria-label={label} tabIndex={-1}>
        {lines.map(({ key, content, depth = 0, checked }, index) => (
          <div
            key={key}
            id={`${LIST}-${index}`}
            class="option"
            role="option"
            tabIndex={-1}
            aria-selected={index === current}
            aria-checked={checked}
            style={depth > 0 ? { paddingInlineStart: `${0.5 + depth}rem` } : {}}
            onPointerDown={(event) => {
              event.preventDefault()
              if (event.button === 0) choose(lines[index])
            }}
          >
            {checked !== undefined && <span class={`choice-check ${checked}`} aria-hidden="true" />}
            {content}
          </div>
        ))}
      </div>
      <p class="palette-none" role="status">
        {lines.length === 0 && none}
      </p>
      {props.children}
    </Dialog>
  )
}
