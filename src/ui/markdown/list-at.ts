import { indentOf, interrupts, isBlank, type Marker, markerOf } from './lines.ts'
import type { Block, Item } from './tree.ts'

/**
 * The list that begins with a line: its items, each with the lines that stand under it (CommonMark 5.2 and 5.3).
 * @param read reads the lines of an item
 * @returns the list, and the line after it
 */
export function listAt(
  lines: readonly string[],
  at: number,
  first: Marker,
  read: (lines: readonly string[]) => readonly Block[],
): { readonly block: Block; readonly next: number } {
  const items: Item[] = []
  let next = at
  while (next < lines.length) {
    const marker = markerOf(lines[next] ?? '')
    if (!marker || marker.sign !== first.sign) break
    const end = itemEnd(lines, next, marker)
    items.push(itemOf(lines.slice(next, end), marker, read))
    next = end
    while (next < lines.length && isBlank(lines[next] ?? '')) next++
  }
  return { block: { kind: 'list', start: first.number, items }, next }
}

/** The line after an item: the first that is neither indented under it nor goes on with its paragraph. */
function itemEnd(lines: readonly string[], at: number, { width }: Marker): number {
  let end = at + 1
  for (let next = at + 1; next < lines.length; next++) {
    const line = lines[next] ?? ''
    if (isBlank(line)) continue
    const goesOn = next === end && !isBlank(lines[next - 1] ?? '') && !interrupts(line) && !markerOf(line)
    if (indentOf(line) < width && !goesOn) break
    end = next + 1
  }
  return end
}

function itemOf(
  lines: readonly string[],
  { width }: Marker,
  read: (lines: readonly string[]) => readonly Block[],
): Item {
  const [first = '', ...rest] = lines
  const text = first.slice(width)
  const box = /^\[([ xX])\] /.exec(text)
  const inside = [
    text.slice(box?.[0].length ?? 0),
    ...rest.map((line) => line.slice(Math.min(width, indentOf(line)))),
  ]
  return { task: box ? box[1] !== ' ' : null, children: read(inside) }
}
