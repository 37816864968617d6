import type { KeyAction } from './keys.ts'

/** Rows that Page Down and Page Up pass over. */
const PAGE = 8

/** The row to which a key leads from another; null for a key that does not move. */
export function rowAfter(action: KeyAction, from: number, count: number): number | null {
  const to = target(action, from, count)
  return to === null ? null : Math.max(0, Math.min(count - 1, to))
}

function target(action: KeyAction, from: number, count: number): number | null {
  switch (action) {
    case 'down':
    case 'selectDown':
      return from + 1
    case 'up':
    case 'selectUp':
      return from - 1
    case 'pageDown':
      return from + PAGE
    case 'pageUp':
      return from - PAGE
    case 'first':
      return 0
    case 'last':
      return count - 1
    default:
      return null
  }
}
