import type { Placement } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import type { TableBlock } from '../scan/blocks.ts'
import { entryAtLine, targetAt } from './lookup.ts'
import { outerEntries } from './members.ts'
import { mayHoldOthers } from './nest.ts'
import { orderOf, rankIn } from './order.ts'
import { emptyTableIn } from './table-spot.ts'

/** Where a new entry is put. */
export interface Spot {
  /** Position in the text, the start of a line or the end of the text. */
  readonly offset: number
  /** Index that the entry will have among the list's entries. */
  readonly at: number
  readonly section: number
  /** The entry that it stands beside, whose indent and layout it takes. */
  readonly beside?: Found
  /** True when it stands before that entry, not after. */
  readonly before?: boolean
  /** The table whose first row it is. */
  readonly table?: TableBlock
  /** Index of that entry where the new one is nested in it. */
  readonly host?: number
  /** True when the entry is put back whole, not saved anew: all that is known of it is written. */
  readonly isRestored?: boolean
  /** Blank lines that must be above it and below it, whatever the list's habit. */
  readonly blankAbove?: number
  readonly blankBelow?: boolean
}

/** Where in a section an entry goes; null when the entry that `at` names is not there. */
export function findSpot(open: OpenList, section: number, at: Placement, entry: EntryFields): Spot | null {
  if (typeof at === 'object') return spotBeside(open, at)
  const members = outerEntries(open, section)
  if (members.length === 0) return spotInTable(open, section) ?? spotInEmpty(open, section)
  const rank =
    at === 'auto' ? rankIn(open, members, orderOf(open, section), entry) : at === 'start' ? 0 : members.length
  const index = members[rank === 0 ? 0 : rank - 1]
  const target = index === undefined ? null : targetAt(open, index)
  if (!target || index === undefined) return null
  return rank === 0
    ? { offset: target.start, at: index, section, beside: target.found, before: true }
    : { offset: target.end, at: afterNested(open, index), section, beside: target.found }
}

/** Index of the first entry after one and all that is nested in it. */
export function afterNested(open: OpenList, index: number): number {
  let next = index + 1
  while ((open.found[next]?.parent ?? -1) >= index) next++
  return next
}

function spotBeside(open: OpenList, at: Exclude<Placement, string>): Spot | null {
  const target = entryAtLine(open, 'after' in at ? at.after : at.under)
  if (!target) return null
  const { found, end, index } = target
  const spot = { offset: end, at: afterNested(open, index), section: found.section, beside: found }
  if ('after' in at) return spot
  return mayHoldOthers(found) ? { ...spot, host: index } : null
}

/** The first row of a table that a section without entries has. */
function spotInTable(open: OpenList, section: number): Spot | null {
  const empty = emptyTableIn(open, section)
  if (!empty) return null
  const at = open.found.findIndex((found) => found.block > empty.block)
  return { offset: empty.offset, table: empty.table, at: at < 0 ? open.found.length : at, section }
}

/** The end of a section without entries: below its heading and what else stands there. */
function spotInEmpty(open: OpenList, section: number): Spot {
  const { blocks, starts } = open.blocks
  const from = open.sections[section]?.block ?? -1
  let stop = from + 1
  while (stop < blocks.length && blocks[stop]?.kind !== 'heading') stop++
  let last = stop - 1
  while (last > from && blocks[last]?.kind === 'blank') last--
  const above = blocks[last]
  const at = open.found.findIndex((found) => found.block >= stop)
  const place = { at: at < 0 ? open.found.length : at, section }
  if (!above || above.kind === 'byteOrderMark')
    return { ...place, offset: starts[last + 1] ?? 0, blankBelow: stop < blocks.length }
  const wanted = above.kind === 'heading' ? blankAfterHeadings(open) : 1
  const blank = blocks[last + 1]
  const offset = starts[last + 1] ?? open.text.length
  if (blank?.kind !== 'blank')
    return { ...place, offset, blankAbove: wanted, blankBelow: stop < blocks.length }
  const kept = lineStarts(blank.text).slice(0, wanted + 1)
  const used = kept.length > wanted ? wanted : blank.lines
  return {
    ...place,
    offset: offset + (kept[used] ?? blank.text.length),
    blankAbove: wanted - used,
    blankBelow: stop < blocks.length && blank.lines - used < 1,
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/** Blank lines that most headings of the list have below them when an entry follows; 1 when none tells. */
function blankAfterHeadings({ blocks: { blocks }, sections }: OpenList): number {
  let tight = 0
  let loose = 0
  for (const { block } of sections) {
    if (blocks[block + 1]?.kind === 'item') tight++
    else if (blocks[block + 1]?.kind === 'blank' && blocks[block + 2]?.kind === 'item') loose++
  }
  return tight > loose ? 0 : 1
}
