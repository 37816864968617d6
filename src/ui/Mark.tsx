import type { JSX } from 'preact'

/** The sign of Listmark: lines of a list, one of them marked. Drawn as in public/icons/icon.svg. */
export function Mark({ size }: { size: number }): JSX.Element {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <path d="M3 2h4v8L5 8.2 3 10z" />
        <path d="M9 3h4v2H9z" />
        <path d="M9 7h4v2H9zM3 12h10v2H3z" opacity=".75" />
      </g>
    </svg>
  )
}
