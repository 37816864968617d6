import type { OpenList } from '../open-list.ts'
import { notesBelow } from '../write/notes-below.ts'
import { lineEndingOf, type Target } from './lookup.ts'
import type { Splice } from './splice.ts'

/** Writes the notes of an entry whose notes stand in blocks of their own below it, against its first block. */
export function updateNotesBelow(open: OpenList, { found }: Target, notes: string | undefined): Splice[] {
  const { starts } = open.blocks
  const offset = starts[found.block] ?? 0
  const own = found.reading.end
  const end = found.blockEnd > found.block + 1 ? (starts[found.blockEnd] ?? open.text.length) - offset : own
  const eol = lineEndingOf(open.text)
  const lines = notesBelow(notes, false)
  const isApart = found.reading.layout === 'paragraph' && lines.length > 0 && lines[0] !== ''
  const text = [...(isApart ? [''] : []), ...lines].map((line) => line + eol).join('')
  return [{ start: own, end, text }]
}
