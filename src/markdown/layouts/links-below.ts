import { isGenericLabel } from '../fields/labels.ts'
import type { Reading } from '../reading.ts'
import type { ItemBlock } from '../scan/blocks.ts'

/** Indexes of the items that hold an item's links (`- Title`, below it `- Paper: https://…`), and where they end. */
export interface LinksBelow {
  readonly items: readonly number[]
  readonly end: number
}

/**
 * The links of an item that has none itself, where they stand in items of their own right below it: each only says
 * what it leads to (`Paper: https://…`, `[pdf](…)`), or it is the only one. Null when what stands below are works.
 */
export function linksBelow(
  { items }: ItemBlock,
  readings: readonly (Reading | null)[],
  at: number,
): LinksBelow | null {
  const own = readings[at]
  if (!own || own.isLinked || own.fields.title === '') return null
  const below: number[] = []
  for (let index = at + 1; items[index]?.parent === at; index++) below.push(index)
  const linked = below.filter((index) => isLinkedAt(readings, index))
  const last = linked.at(-1)
  if (last === undefined || items[last + 1]?.parent === last) return null
  const unnamed = linked.filter((index) => saysNothing(readings[index]))
  if (unnamed.length > 0 && linked.length > 1) return null
  if (!linked.every((index) => onlyLinks(readings[index]))) return null
  return { items: below.filter((index) => index <= last), end: items[last]?.ownEnd ?? own.ownEnd }
}

function isLinkedAt(readings: readonly (Reading | null)[], index: number): boolean {
  return readings[index]?.isLinked === true
}

/** Nothing but links, whose labels say what kind of thing they lead to. */
function onlyLinks(reading: Reading | null | undefined): boolean {
  return reading?.fields.title === '' || isGenericLabel(reading?.fields.title ?? '')
}

/** A bare URL that nothing names. */
function saysNothing(reading: Reading | null | undefined): boolean {
  const url = reading?.shape.atoms.find((atom) => atom.kind === 'url')
  return reading?.fields.title === '' && url?.slot !== 'label'
}
