import type { DialectName } from '../../model/dialect.ts'
import { dialectOf } from '../dialects/registry.ts'
import { lineEndingOf } from '../edits/lookup.ts'
import { openList } from '../open-list.ts'
import { assembled } from './assembled.ts'
import { type Lost, lostFields } from './lost-fields.ts'
import { partsOf } from './parts.ts'
import { writerFor } from './writer.ts'

/** A list in another dialect, and what of it the dialect has no place for. */
export interface Conversion {
  readonly text: string
  /** Values that stand in the list given and not in `text`, by the line on which their entry began. */
  readonly lost: readonly Lost[]
}

/**
 * Rewrites the entries of a list in another dialect. Headings, prose and all else between them stay as they are,
 * and titles and links are never lost: an entry that the dialect cannot hold keeps its own lines.
 * @returns the new text and what would be lost by taking it; any text gives an answer
 */
export function convertList(text: string, to: DialectName): Conversion {
  const open = openList(text)
  if (open.found.length === 0) return { text, lost: [] }
  const dialect = dialectOf(to)
  const parts = partsOf(open, dialect)
  const writer = writerFor(open, dialect, parts)
  const { text: written, places } = assembled(parts, writer, lineEndingOf(text))
  return { text: written, lost: lostFields(written, places) }
}
