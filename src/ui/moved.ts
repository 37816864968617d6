/**
 * The option that is active after an arrow key; it goes round past both ends.
 * @param active -1 while none is
 */
export function moved(active: number, key: 'ArrowDown' | 'ArrowUp', count: number): number {
  if (count === 0) return -1
  if (key === 'ArrowDown') return (active + 1) % count
  return active <= 0 ? count - 1 : active - 1
}
