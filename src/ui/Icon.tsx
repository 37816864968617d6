import type { JSX } from 'preact'

const PATHS = {
  nest: 'M4 3v6.5h8M9.3 6.8L12 9.5l-2.7 2.7',
  undo: 'M6 4L3 7l3 3M3.5 7H10a3 3 0 0 1 0 6H7',
  redo: 'M10 4l3 3-3 3M12.5 7H6a3 3 0 0 0 0 6h3',
  tag: 'M3 3h4.6l5.6 5.6-4.6 4.6L3 7.6V3zM5.6 5.6h.01',
  move: 'M2.5 4.5V13h11V6H8L6.5 4.5h-4zM6.5 9.5h4M9 8l1.5 1.5L9 11',
  eye: 'M1.8 8S4 4 8 4s6.2 4 6.2 4-2.2 4-6.2 4-6.2-4-6.2-4zM8 9.8a1.8 1.8 0 1 0 0-3.6 1.8 1.8 0 0 0 0 3.6z',
  chevron: 'M4 6l4 4 4-4',
  back: 'M13 8H3.5M7.5 4l-4 4 4 4',
  cross: 'M4.5 4.5l7 7M11.5 4.5l-7 7',
  check: 'M3.5 8.5l3 3 6-7',
  open: 'M9 3h4v4M13 3L7.5 8.5M11 9.5V13H3V5h3.5',
  pencil: 'M3 13l.6-2.8L10.8 3l2.2 2.2-7.2 7.2L3 13z',
  trash: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.5 8.5h6l.5-8.5M6.8 7v3.8M9.2 7v3.8',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9zM10.3 10.3L13.5 13.5',
  gear: 'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M10 3.3v3.4M6 9.3v3.4',
  download: 'M8 2.5v7.5M5 7.2L8 10.2l3-3M3 13h10',
  upload: 'M8 10V2.5M5 5.3l3-3 3 3M3 13h10',
  convert: 'M3 5.5h9M9.5 3L12 5.5 9.5 8M13 10.5H4M6.5 8L4 10.5 6.5 13',
  command: 'M3 4.5l3.5 3.5L3 11.5M8 12h5',
  plus: 'M8 3.5v9M3.5 8h9',
  list: 'M6 4h7M6 8h7M6 12h7M2.8 4h.4M2.8 8h.4M2.8 12h.4',
  links:
    'M6.5 9.5l3-3M7.5 4.8l1.3-1.3a2.6 2.6 0 0 1 3.7 3.7L11.2 8.5M8.5 11.2l-1.3 1.3a2.6 2.6 0 0 1-3.7-3.7L4.8 7.5',
  tabs: 'M2.5 6.5h11V13h-11zM4 4.2h8M5.5 2h5',
  clock: 'M8 14a6 6 0 1 0 0-12 6 6 0 0 0 0 12zM8 4.7V8l2.3 1.6',
  chart: 'M2.5 13.5h11M4.5 13V8.5M8 13V3.5M11.5 13V6',
  panel: 'M2.5 3.5h11v9h-11zM9.5 3.5v9',
  note: 'M3.5 3h9M3.5 6.3h9M3.5 9.6h9M3.5 13h5',
} as const

/** The name of a drawing. */
export type IconName = keyof typeof PATHS

/** A small line drawing in the colour of the text beside it; hidden from assistive tools, so label what holds it. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }): JSX.Element {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path
        d={PATHS[name]}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
