import type { JSX } from 'preact'

/** The sign of Listmark: lines of a list, one of them marked. Drawn as in public/icons/icon.svg. */
export function Mark({ size }: { size: number }): JSX.Element {
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <rect width="16" height="16" rx="3.5" fill="var(--accent)" />
      <g fill="var(--on-accent)">
        <path d="M3 2.5h4v6.2L5 7.1 3 8.7z" />
        <rect x="8.5" y="4" width="4.5" height="1.5" rx=".75" />
        <rect x="8.5" y="7" width="4.5" height="1.5" rx=".75" opacity=".65" />
        <rect x="3" y="10.75" width="10" height="1.5" rx=".75" opacity=".65" />
      </g>
    </svg>
  )
}
