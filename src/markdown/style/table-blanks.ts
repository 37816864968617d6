import { Votes } from './votes.ts'

/** The blanks that stand around the cells of one column. */
export interface CellBlanks {
  /** Blanks before and after, as `1|1`, or `pad` where cells fill the header's width. */
  readonly fitting: Votes
  /** The same for cells that are wider than the header's. */
  readonly wide: Votes
  /** Blanks in empty cells. */
  readonly empty: Votes
}

/** The blanks of one column, and those of all columns of its table together. */
export interface ColumnBlanks extends CellBlanks {
  readonly anywhere: CellBlanks
}

/** A cell: the length of its text, the blanks before it, and its width between the pipes. */
interface SeenCell {
  readonly length: number
  readonly before: number
  readonly raw: number
}

/** Blanks of which nothing has been seen. */
export function emptyBlanks(): CellBlanks {
  return { fitting: new Votes(), wide: new Votes(), empty: new Votes() }
}

/** Counts one cell of a column whose header is `width` wide. */
export function learnBlanks(
  blanks: CellBlanks,
  { length, before, raw }: SeenCell,
  width: number,
  weight: number,
): void {
  const around = `${before}|${raw - before - length}`
  if (length === 0) {
    blanks.empty.add(raw === width ? 'pad' : String(raw), weight)
  } else if (length + 2 > width || (length + 2 === width && raw === width)) blanks.wide.add(around, weight)
  else blanks.fitting.add(raw === width ? 'pad' : around, weight)
}

/**
 * A cell with its blanks: filled up to the header's width where the column's cells are and it fits, else with the
 * blanks that others have.
 */
export function withBlanks(
  cell: string,
  blanks: ColumnBlanks,
  {
    width,
    isCentred,
    header,
  }: { readonly width: number; readonly isCentred: boolean; readonly header: string },
): string {
  const room = width - cell.length
  if (cell === '') return ' '.repeat(emptyWidth(blanks, width))
  const way = room < 2 ? wideWay(blanks) : fittingWay(blanks, width > header.length + 2)
  if (way === 'pad') {
    const before = isCentred ? Math.ceil(room / 2) : 1
    return ' '.repeat(before) + cell + ' '.repeat(room - before)
  }
  const [before = 1, after = 1] = way.split('|').map(Number)
  return ' '.repeat(before) + cell + ' '.repeat(Math.max(0, after))
}

function emptyWidth({ empty, fitting, wide, anywhere }: ColumnBlanks, width: number): number {
  const seen = empty.best() ?? anywhere.empty.best() ?? fitting.best() ?? wide.best() ?? 'pad'
  if (seen === 'pad') return Math.max(1, width)
  return seen.split('|').reduce((sum, part) => sum + Number(part), 0)
}

function wideWay({ wide, fitting, anywhere }: ColumnBlanks): string {
  return wide.best() ?? fitting.best((way) => way !== 'pad') ?? anywhere.wide.best() ?? '1|1'
}

/** @param isPadded true where the header itself is filled up */
function fittingWay({ fitting, wide, anywhere }: ColumnBlanks, isPadded: boolean): string {
  if (isPadded) return fitting.best() ?? 'pad'
  return fitting.best() ?? wide.best() ?? anywhere.fitting.best() ?? anywhere.wide.best() ?? 'pad'
}
