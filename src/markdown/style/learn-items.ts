import type { Item, ItemBlock } from '../scan/blocks.ts'
import { lineEnd, nextLine } from '../scan/lines.ts'
import type { Sample } from './learn.ts'
import { type Style, sortOfNotes } from './style.ts'

/** Counts how a list item is marked, how its notes are indented, and the blank lines above it. */
export function learnItem(style: Style, { block, reading, weight, gap, below }: Sample): void {
  style.layouts.add(reading.layout, weight)
  if (below) style.noteGaps.of(sortOfNotes(below.notes)).add(String(below.gap), weight)
  if (gap !== undefined && block.kind !== 'item') style.gaps.add(String(gap), weight)
  if (block.kind === 'heading')
    style.markers.of('heading').add(block.text.slice(0, block.start).trimStart(), weight)
  const item = block.kind === 'item' ? block.items[reading.index] : undefined
  if (!item || block.kind !== 'item') return
  style.markers.of(reading.layout).add(markerOf(block, item), weight)
  if (gap !== undefined) style.gaps.add(String(gap), weight)
  learnWrap(style, block, item)
  const notes = notesLead(block, item)
  if (notes !== null) style.notes.add(notes, weight)
  if (item.checkbox !== undefined) {
    style.statuses.of(reading.fields.status ?? '').add(block.text.charAt(item.checkbox), weight)
  }
}

/** Counts the lines of an item and its notes: which go on on the next one, and how long they are. */
function learnWrap(style: Style, { text }: ItemBlock, item: Item): void {
  const lines = text.slice(item.start, item.end).split(/\r?\n/)
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? ''
    const goesOn = /^\s+\S/.test(next) && !/^\s*(?:[-*+>#(]|\d+[.)]|\w+:)/.test(next)
    if (goesOn && index > 0) style.wrap.seeBreak(line, next)
    else if (index > 0) style.wrap.seeLine(line)
  })
}

/** The item's marker with the blanks after it; its number as `1`. */
export function markerOf({ text }: ItemBlock, item: Item): string {
  const stop = item.checkbox === undefined ? item.content : item.checkbox - 1
  const marker = text.slice(item.marker, stop).replace(/\d+/, '1')
  return /\s$/.test(marker) ? marker : `${marker} `
}

/** How the notes below an item begin: their indent against the item's own, and their marker. */
function notesLead({ text }: ItemBlock, item: Item): string | null {
  let from = nextLine(text, item.ownEnd)
  while (from < item.end && /^[ \t]*\r?\n/.test(text.slice(from, lineEnd(text, from) + 1)))
    from = nextLine(text, from)
  if (from >= item.end) return null
  const own = text.slice(item.start, item.marker)
  const lead = /^[ \t]*(?:[-*+] +(?!\[.?\]))?/.exec(text.slice(from, item.end))?.[0] ?? ''
  return lead.startsWith(own) && lead.length > own.length ? lead.slice(own.length) : null
}
