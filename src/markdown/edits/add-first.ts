import type { Change } from '../../model/change.ts'
import { DEFAULT_DIALECT, type DialectName } from '../../model/dialect.ts'
import type { EntryFields } from '../../model/entry.ts'
import { modelOf, writeLike } from '../dialects/model-list.ts'
import { modelTable } from '../dialects/model-table.ts'
import { dialectOf } from '../dialects/registry.ts'
import { rowsOf } from '../layouts/table-cells.ts'
import { columnsOf } from '../layouts/table-roles.ts'
import { type OpenList, openList } from '../open-list.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { lineEndingOf, sectionAt } from './lookup.ts'
import { findSpot, type Spot } from './place.ts'
import type { Planned } from './plan.ts'

/**
 * Plans to add the first entry of a list: in the dialect that the list is to have, or as a row where a table's header
 * waits for one.
 * @returns null when there is nothing to go by, or the section is not there
 */
export function planAddFirst(
  open: OpenList,
  change: Change & { kind: 'add' },
  careful: boolean,
  named: DialectName | undefined,
): Planned | null {
  const section = change.section ? sectionAt(open, change.section) : open.sections.length - 1
  if (open.found.length > 0 || section === null || typeof change.at === 'object') return null
  const spot = findSpot(open, section, 'end', change.entry)
  if (!spot || spot.table) return null
  const waiting = emptyTableBefore(open, spot.offset)
  if (waiting) return rowBelow(open, waiting, change.entry, careful)
  if (named === undefined || named === DEFAULT_DIALECT) return null
  const dialect = dialectOf(named)
  const written = writeLike(modelOf(dialect), change.entry, careful)
  if ('refused' in written) return written
  const level = Math.min(6, Math.max(1, open.sections[section]?.level ?? 1) + 1)
  const text = dialect.layout === 'heading' ? written.text.replace(/^#+/, '#'.repeat(level)) : written.text
  const header = dialect.layout === 'table' ? dialect.opening : ''
  return inserted(open, spot, header + text, dialect.layout === 'heading' || dialect.layout === 'table')
}

function inserted(open: OpenList, spot: Spot, text: string, needsGap: boolean): Planned {
  const eol = lineEndingOf(open.text)
  const { offset } = spot
  const above = open.text.slice(0, offset)
  const isOpen = above !== '' && above !== '\ufeff' && !above.endsWith('\n')
  const gap = Math.max(spot.blankAbove ?? 0, needsGap && isText(above) ? 1 : 0)
  const lead = (isOpen ? eol : '') + eol.repeat(gap)
  return {
    splices: [
      { start: offset, end: offset, text: lead + text.replace(/\n/g, eol) + (spot.blankBelow ? eol : '') },
    ],
  }
}

/** True when the line above is not blank. */
function isText(above: string): boolean {
  return /\S[^\n]*\n?$/.test(above)
}

interface Waiting {
  readonly block: TableBlock
  readonly end: number
}

/** A table with a header and no rows that stands above a position, blank lines between them aside. */
function emptyTableBefore({ blocks: { blocks, starts } }: OpenList, offset: number): Waiting | null {
  let last = blocks.findLastIndex((_, index) => (starts[index] ?? 0) < offset)
  while (blocks[last]?.kind === 'blank') last--
  const block = blocks[last]
  if (block?.kind !== 'table' || !block.hasHeader || rowsOf(block.text).length !== 2) return null
  return { block, end: (starts[last] ?? 0) + block.text.length }
}

function rowBelow(open: OpenList, { block, end }: Waiting, entry: EntryFields, careful: boolean): Planned {
  const columns = columnsOf(block.text, rowsOf(block.text), true)
  const model = modelTable(
    block.text,
    columns.map(({ role }) => role),
  )
  const written = writeLike(openList(model), entry, careful)
  if ('refused' in written) return written
  const eol = lineEndingOf(open.text)
  const row = written.text.replace(/\n$/, '')
  const text = open.text.slice(0, end).endsWith('\n') ? row + eol : eol + row
  return { splices: [{ start: end, end, text }] }
}
