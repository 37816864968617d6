import type { Reading } from '../reading.ts'
import type { Block, Item, ItemBlock } from '../scan/blocks.ts'
import { lineEnd, nextLine } from '../scan/lines.ts'
import type { Sample } from './learn.ts'
import type { Sightings } from './sightings.ts'
import { sortOfNotes } from './style.ts'
import type { WrapWidth } from './wrap-width.ts'

/** Notes how a list item is marked, how its notes are indented, and the blank lines above it. */
export function learnItem(seen: Sightings, { block, reading, gap, below }: Sample): void {
  seen.see('layouts', reading.layout)
  if (below) seen.see('noteGaps', String(below.gap), sortOfNotes(below.notes))
  if (gap !== undefined) seen.see('gaps', String(gap))
  if (block.kind === 'heading') seen.see('markers', block.text.slice(0, block.start).trimStart(), 'heading')
  const item = itemOf(block, reading)
  if (!item || block.kind !== 'item') return
  seen.see('markers', markerOf(block, item), reading.layout)
  const notes = notesLead(block, item)
  if (notes !== null) seen.see('notes', notes)
  if (item.checkbox !== undefined)
    seen.see('statuses', block.text.charAt(item.checkbox), reading.fields.status ?? '')
}

/** Learns from the lines of an item and its notes: which go on on the next one, and how long they are. */
export function learnWrap(wrap: WrapWidth, { block, reading }: Sample): void {
  const item = itemOf(block, reading)
  if (!item) return
  const lines = block.text.slice(item.start, item.end).split(/\r?\n/)
  lines.forEach((line, index) => {
    const next = lines[index + 1] ?? ''
    const goesOn = /^\s+\S/.test(next) && !/^\s*(?:[-*+>#(]|\d+[.)]|\w+:)/.test(next)
    if (goesOn && index > 0) wrap.seeBreak(line, next)
    else if (index > 0) wrap.seeLine(line)
  })
}

function itemOf(block: Block, { index }: Reading): Item | undefined {
  return block.kind === 'item' ? block.items[index] : undefined
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
