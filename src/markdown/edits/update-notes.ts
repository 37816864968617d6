import type { OpenList } from '../open-list.ts'
import type { ItemBlock } from '../scan/blocks.ts'
import { nextLine } from '../scan/lines.ts'
import type { Styles } from '../write/fill.ts'
import { notesBelow } from '../write/notes-below.ts'
import { noteLines } from '../write/write-item.ts'
import { lineEndingOf, type Target } from './lookup.ts'
import type { Splice } from './splice.ts'

/** Writes the notes of an entry whose notes stand in blocks of their own below it, against its first block. */
export function updateNotesBelow(
  open: OpenList,
  { found }: Target,
  notes: string | undefined,
  careful: boolean,
): Splice[] {
  const { starts } = open.blocks
  const offset = starts[found.block] ?? 0
  const own = found.reading.end
  const end = found.blockEnd > found.block + 1 ? (starts[found.blockEnd] ?? open.text.length) - offset : own
  const eol = lineEndingOf(open.text)
  const lines = notesBelow(notes, careful)
  const isApart = found.reading.layout === 'paragraph' && lines.length > 0 && lines[0] !== ''
  const text = [...(isApart ? [''] : []), ...lines].map((line) => line + eol).join('')
  return [{ start: own, end, text }]
}

/** Writes the notes of a list item below its own text, against its block. */
export function updateNotesInside(
  block: ItemBlock,
  { found }: Target,
  styles: Styles,
  notes: string,
  lineEnding: string,
  careful: boolean,
): Splice[] {
  const { reading } = found
  const own = block.text.slice(reading.start, block.items[reading.index]?.marker ?? reading.start)
  const from = nextLine(block.text, reading.ownEnd)
  const lines = notes === '' ? [] : noteLines(notes, styles, own, careful)
  const text = lines.map((line) => line + lineEnding).join('')
  const isBroken = from === block.text.length && !block.text.endsWith('\n')
  if (isBroken)
    return [
      { start: from, end: from, text: text === '' ? '' : lineEnding + text.slice(0, -lineEnding.length) },
    ]
  return [{ start: Math.min(from, reading.end), end: reading.end, text }]
}
