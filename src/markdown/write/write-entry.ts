import type { EntryFields, Layout } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Block, TableBlock } from '../scan/blocks.ts'
import type { Styles } from './fill.ts'
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
  /** True when it stands above that entry. */
  readonly before?: boolean
  /** The table that it is the first row of. */
  readonly table?: TableBlock
}

/** Writes an entry in its layout, the last line end included; null when it cannot be written so that it reads back. */
export function writeEntry(fields: EntryFields, styles: Styles, place: EntryPlace): string | null {
  switch (place.layout) {
    case 'table':
      return asRow(fields, place)
    case 'heading':
      return writeHeading(fields, styles, place.beside?.block, place.lineEnding)
    case 'paragraph':
      return writeParagraph(fields, styles, place.lineEnding)
    default:
      return writeItem(fields, styles, place)
  }
}

function asRow(fields: EntryFields, place: EntryPlace): string | null {
  const { beside, table, before = false, lineEnding, definitions } = place
  if (table) return writeRow(fields, table, table.lines - 1, false, lineEnding, definitions)
  if (beside?.block.kind !== 'table') return null
  return writeRow(fields, beside.block, beside.reading.index, before, lineEnding, definitions)
}
