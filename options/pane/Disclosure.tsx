import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'

/** Which parts were opened last: going from entry to entry they stay as they are. */
const opened = new Set<string>()

/** A part of the pane that is shown, and asked for, only when somebody opens it. */
export function Disclosure(props: { name: string; label: string; children: ComponentChildren }): JSX.Element {
  const { name, label, children } = props
  const [open, setOpen] = useState(opened.has(name))
  return (
    <details
      class="disclosure"
      open={open}
      onToggle={(event) => {
        const is = event.currentTarget.open
        if (is) opened.add(name)
        else opened.delete(name)
        setOpen(is)
      }}
    >
      <summary>{label}</summary>
      {open && children}
    </details>
  )
}
