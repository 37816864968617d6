import type { EntryFields, Layout } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Block } from '../scan/blocks.ts'
import type { Styles } from './pieces.ts'
import { writeHeading } from './write-heading.ts'
import { writeItem } from './write-item.ts'
import { writeParagraph } from './write-paragraph.ts'
import { writeRow } from './write-row.ts'

/** Where an entry is written. */
export interface EntryPlace {
  readonly layout: Layout
  readonly indent: string
  /** Number of an ordered item. */
  readonly number: number
  readonly lineEnding: string
  readonly definitions: Definitions
  /** The entry that it stands beside. */
  readonly beside?: { readonly block: Block; readonly reading: Reading }
}

/** Writes an entry in its layout, the last line end included; null when it cannot be written so that it reads back. */
export function writeEntry(fields: EntryFields, styles: Styles, place: EntryPlace): string | null {
  switch (place.layout) {
    case 'table':
      return place.beside?.block.kind === 'table'
        ? writeRow(fields, place.beside.block, place.beside.reading, place.lineEnding, place.definitions)
        : null
    case 'heading':
      return writeHeading(fields, styles, place.beside?.block, place.lineEnding)
    case 'paragraph':
      return writeParagraph(fields, styles, place.lineEnding)
    default:
      return writeItem(fields, styles, place)
  }
}
