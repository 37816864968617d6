import type { Layout } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import type { Item } from '../scan/blocks.ts'
import { columns } from '../scan/lines.ts'
import type { Style } from '../style/style.ts'
import { numberOf } from './members.ts'

/** How an entry that is nested in another is written. */
export interface Nesting {
  readonly layout: Layout
  /** Blanks before its marker, those of the outer entry included. */
  readonly indent: string
  /** Its number in an ordered list. */
  readonly number: number
}

/** True when entries may stand nested in this one: only what is a list item has room for others. */
export function mayHoldOthers({ reading: { layout } }: Pick<Found, 'reading'>): boolean {
  return layout === 'bullet' || layout === 'ordered' || layout === 'task'
}

/**
 * How a new entry nested in another is written: as those that stand in it already, else as the list's other nested
 * ones, else indented as its notes, and always as far as CommonMark wants it (section 5.2: to the column of the outer
 * item's text).
 * @param host the outer entry's index
 * @returns null where it cannot hold others
 */
export function nestingIn(open: OpenList, host: number, style: Style): Nesting | null {
  const outer = open.found[host]
  const item = outer && itemOf(open, outer)
  if (!outer || !item) return null
  const model = nestedLike(open, host)
  const sibling = model?.parent === host ? model : undefined
  const own = indentOf(open, outer)
  const least = textColumn(open, outer, item) - item.column
  const step = (model && stepOf(open, model)) ?? /^\s*/.exec(style.notes.best() ?? '')?.[0] ?? ''
  return {
    layout: model?.reading.layout ?? (outer.reading.layout === 'task' ? 'task' : 'bullet'),
    indent: own + (columns(step, 0, step.length) < least ? ' '.repeat(least) : step),
    number: ((sibling && numberOf(open, sibling)) ?? 0) + 1,
  }
}

function itemOf({ blocks }: OpenList, { block, reading }: Found): Item | undefined {
  const holder = blocks.blocks[block]
  return holder?.kind === 'item' ? holder.items[reading.index] : undefined
}

/** The last entry nested in this one, else the one nearest above it that is nested in any other, else below. */
function nestedLike({ found }: OpenList, host: number): Found | undefined {
  const isNested = ({ parent }: Found) => parent >= 0
  const siblings = found.filter(({ parent }) => parent === host)
  return siblings.at(-1) ?? found.slice(0, host).findLast(isNested) ?? found.slice(host).find(isNested)
}

/** How much further an entry is indented than the one that it is nested in. */
function stepOf(open: OpenList, nested: Found): string | undefined {
  const outer = open.found[nested.parent]
  const [own, above] = [indentOf(open, nested), outer ? indentOf(open, outer) : '']
  return own.startsWith(above) && own.length > above.length ? own.slice(above.length) : undefined
}

function indentOf(open: OpenList, found: Found): string {
  const text = open.blocks.blocks[found.block]?.text ?? ''
  const item = itemOf(open, found)
  return item ? text.slice(item.start, item.marker) : ''
}

/** The column at which an item's text begins: its checkbox is part of that. */
function textColumn(open: OpenList, { block }: Found, { start, marker }: Item): number {
  const text = open.blocks.blocks[block]?.text ?? ''
  const [lead = ''] = /^(?:[-*+]|\d{1,9}[.)])(?: {1,4}(?! )| |\t)?/.exec(text.slice(marker)) ?? []
  return columns(text, start, marker + lead.length)
}
