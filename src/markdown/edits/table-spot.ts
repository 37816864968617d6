import { rowsOf } from '../layouts/table-cells.ts'
import { columnsOf, isOfWorks } from '../layouts/table-roles.ts'
import type { OpenList } from '../open-list.ts'
import type { TableBlock } from '../scan/blocks.ts'

/** A table that waits for its first row. */
export interface EmptyTable {
  readonly table: TableBlock
  /** Where the row goes: the end of the table. */
  readonly offset: number
  /** Index of its block. */
  readonly block: number
}

/** The last table of a section without entries whose headers are those of a list of works; null when none is. */
export function emptyTableIn(
  { blocks: { blocks, starts }, sections }: OpenList,
  section: number,
): EmptyTable | null {
  let last: EmptyTable | null = null
  for (let at = (sections[section]?.block ?? -1) + 1; at < blocks.length; at++) {
    const table = blocks[at]
    if (table?.kind === 'heading') break
    if (table?.kind !== 'table' || !table.hasHeader) continue
    if (isOfWorks(columnsOf(table.text, rowsOf(table.text), true)))
      last = { table, offset: starts[at + 1] ?? 0, block: at }
  }
  return last
}
