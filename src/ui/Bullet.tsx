import type { JSX } from 'preact'
import type { ReadStatus } from '../model/status.ts'

/** A status as the bullet of a list line: open, half filled, or filled and ticked; told apart without colour. */
export function Bullet({ status, size = 16 }: { status: ReadStatus; size?: number }): JSX.Element {
  return (
    <svg
      class={`bullet-${status}`}
      width={size}
      height={size}
      viewBox="0 0 16 16"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="8" cy="8" r="5.25" fill="none" stroke="currentColor" stroke-width="1.5" />
      {status === 'reading' && <path d="M8 2.75a5.25 5.25 0 0 1 0 10.5z" fill="currentColor" />}
      {status === 'read' && (
        <>
          <circle cx="8" cy="8" r="5.25" fill="currentColor" />
          <path
            d="M5.6 8.2l1.7 1.7 3.1-3.6"
            fill="none"
            stroke="var(--surface)"
            stroke-width="1.6"
            stroke-linecap="round"
            stroke-linejoin="round"
          />
        </>
      )}
    </svg>
  )
}
