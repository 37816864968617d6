import type { ComponentChildren, JSX } from 'preact'

/** A key that does what the button beside it does; what holds it says so to screen readers. */
export function Key({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <span class="key" aria-hidden="true" dir="ltr">
      {children}
    </span>
  )
}
