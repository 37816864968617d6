import type { EntryFields } from '../../model/entry.ts'
import { paragraphLayout } from '../layouts/paragraph.ts'
import { scanBlock } from '../scan/scan.ts'
import { sortOfNotes } from '../style/style.ts'
import type { Styles } from './fill.ts'
import { notesBelow } from './notes-below.ts'
import { writeLine } from './write-line.ts'

const NO_DEFINITIONS: ReadonlyMap<string, string> = new Map()

/** Writes an entry as a paragraph, such as a link or a bold title with its links, and its notes below. */
export function writeParagraph(fields: EntryFields, styles: Styles, lineEnding: string): string | null {
  for (const strict of styles.careful ? [true] : [false, true]) {
    const own = writeLine(fields, styles, strict)
    const notes = notesBelow(fields.notes, strict)
    const gap = notes.length > 0 && notes[0]?.trim() !== '' ? gapAbove(notes[0] ?? '', styles) : []
    const text = `${[own, ...gap, ...notes].join('\n')}\n`
    const readings = paragraphLayout.read(scanBlock(text, 0), NO_DEFINITIONS)
    if (readings.length > 0 && readings[0]?.fields.url !== undefined) return text.replace(/\n/g, lineEnding)
  }
  return null
}

/** The blank lines above notes that are like these: those that the list has there, else one. */
function gapAbove(notes: string, { own }: Styles): string[] {
  const seen = Number(own.noteGaps.of(sortOfNotes(notes)).best() ?? 1)
  return Array.from({ length: seen }, () => '')
}
