import type { ComponentChildren, JSX, RefObject } from 'preact'
import { useEffect, useLayoutEffect } from 'preact/hooks'
import { focusEntries } from './focus-entries.ts'

/**
 * A window over the page: it takes the focus, keeps it, and gives it back where it came from when it closes.
 * Escape and a click beside it close it.
 */
export function Dialog(props: {
  ref: RefObject<HTMLDialogElement | null>
  class: string
  label: string
  /** Called once it is closed, by whatever way. */
  onClose: () => void
  children: ComponentChildren
}): JSX.Element {
  const { ref, onClose } = props
  // The browser tells of the end a moment later: a key pressed in that moment would still meet this window.
  const end = () => {
    ref.current?.close()
    onClose()
  }
  // Before the next key: what is typed right after the one that opens it belongs to it.
  useLayoutEffect(() => ref.current?.showModal(), [])
  // Where it came from may be gone meanwhile.
  useEffect(() => focusEntries, [])
  return (
    // Escape does for the keyboard what a click beside it does for the pointer.
    <dialog
      ref={ref}
      class={`dialog ${props.class}`}
      aria-label={props.label}
      onClose={(event) => event.currentTarget.isConnected && onClose()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
        event.preventDefault()
        end()
      }}
      onPointerDown={(event) => event.target === event.currentTarget && end()}
    >
      {props.children}
    </dialog>
  )
}
