/** Rows that Page Down and Page Up pass over. */
const PAGE = 8

/**
 * The row that a key leads to from another; null for a key that does not move.
 * Letters as in mail readers: `j` is down, `k` is up.
 */
export function rowAfterKey(key: string, from: number, count: number): number | null {
  const to = target(key, from, count)
  return to === null ? null : Math.max(0, Math.min(count - 1, to))
}

function target(key: string, from: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return from + 1
    case 'ArrowUp':
    case 'k':
      return from - 1
    case 'PageDown':
      return from + PAGE
    case 'PageUp':
      return from - PAGE
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
