import type { OpenList } from '../open-list.ts'
import { insertion } from './add.ts'
import { isSame } from './harm.ts'
import { entryAtLine, sectionAt, targetAt } from './lookup.ts'
import { lostFields } from './lost-fields.ts'
import { type Aimed, type Made, spliced } from './made.ts'
import { outerEntries } from './members.ts'
import { allFields, asWritten } from './move.ts'
import { type Order, orderOf, rankIn } from './order.ts'
import { afterNested, type Spot } from './place.ts'
import { lineAt } from './refs.ts'
import { indexesOf, removalsOf } from './remove-together.ts'
import { inOrder, type Splice } from './splice.ts'

type Move = Aimed<'move'>

/** Layouts in which an entry's lines say nothing of their place, as numbers do. */
const UNNUMBERED = ['bullet', 'task', 'table', 'heading']

/**
 * Moves entries to one section that has entries of their layout, each to where the list's keeper would put it.
 * @returns null when something would not read as before, or when that cannot be told in one go
 */
export function moveTogether(open: OpenList, moves: readonly Move[]): Made | null {
  const to = destination(open, moves)
  if (!to) return null
  const out = removalsOf(
    open,
    moves.map(({ target }) => target),
  )
  const texts = out && insertions(open, to, moves)
  if (
    !texts ||
    texts.some(({ splice }) => out.some(({ start, end }) => splice.start > start && splice.start < end))
  )
    return null
  const splices = inOrder([...out, ...texts.map(({ splice }) => splice)])
  const next = spliced(open, splices)
  const at = placesOf(splices, texts)
  return isAsWanted(open, next, to, moves, at) ? { splices, next, at } : null
}

/** The section that entries go to. */
interface Destination {
  readonly section: number
  readonly members: readonly number[]
  /** Null when all of them go to its end, whatever its order. */
  readonly order: Order | null
}

function destination(open: OpenList, moves: readonly Move[]): Destination | null {
  const [first] = moves
  const section = first ? sectionAt(open, first.change.section) : null
  const wanted = JSON.stringify([first?.change.section, first?.change.at ?? 'auto'])
  if (section === null || typeof first?.change.at === 'object') return null
  const members = outerEntries(open, section)
  const layouts = new Set([
    ...members.map((index) => open.found[index]?.reading.layout ?? 'paragraph'),
    ...moves.map(({ target }) => target.found.reading.layout),
  ])
  const [layout] = layouts
  const isPlain = layouts.size === 1 && layout !== undefined && UNNUMBERED.includes(layout)
  const areAlike = moves.every(
    ({ change, target }) =>
      JSON.stringify([change.section, change.at ?? 'auto']) === wanted && target.found.section !== section,
  )
  if (members.length === 0 || !isPlain || !areAlike) return null
  const at = first?.change.at ?? 'auto'
  return at === 'start' ? null : { section, members, order: at === 'auto' ? orderOf(open, section) : null }
}

/** A moved entry's text in its new place. */
interface Inserted {
  readonly number: number
  readonly splice: Splice
}

/** In the order in which they stand afterwards. */
function insertions(
  open: OpenList,
  { section, members, order }: Destination,
  moves: readonly Move[],
): Inserted[] | null {
  const standing = [...members]
  // Where the newest goes on top, they keep their order among each other.
  for (const { target } of order === 'prepend' ? [...moves].reverse() : moves) {
    const rank = order ? rankIn(open, standing, order, target.found.reading.fields) : standing.length
    standing.splice(rank, 0, target.index)
  }
  const own = new Map(moves.map((move) => [move.target.index, move]))
  const first = targetAt(open, members[0] ?? -1)
  if (!first) return null
  const inserted: Inserted[] = []
  let spot: Spot = { offset: first.start, at: first.index, section, beside: first.found, before: true }
  for (const index of standing) {
    const move = own.get(index)
    const splice =
      move && insertion(open, spot, allFields(move.target), { written: asWritten(open, move.target) })
    if (splice === null) return null
    if (move && splice) inserted.push({ number: move.number, splice })
    const target = move ? null : targetAt(open, index)
    if (target) spot = { offset: target.end, at: afterNested(open, index), section, beside: target.found }
  }
  const end = open.text.length
  return inserted.some(({ splice }) => splice.start === end) && !open.text.endsWith('\n') ? null : inserted
}

/** Where the inserted texts stand in the text after all splices, the lines that part them aside. */
function placesOf(splices: readonly Splice[], inserted: readonly Inserted[]): Map<number, number> {
  const numbers = new Map(inserted.map(({ number, splice }) => [splice, number]))
  const at = new Map<number, number>()
  let shift = 0
  for (const splice of splices) {
    const number = numbers.get(splice)
    const lead = /^\s*\n/.exec(splice.text)?.[0].length ?? 0
    if (number !== undefined) at.set(number, splice.start + shift + lead)
    shift += splice.text.length - (splice.end - splice.start)
  }
  return at
}

/** True when every moved entry says in its new section what it said, and every other one stands as before. */
function isAsWanted(
  open: OpenList,
  next: OpenList,
  { section }: Destination,
  moves: readonly Move[],
  at: Made['at'],
): boolean {
  if (next.found.length !== open.found.length) return false
  const path = JSON.stringify(open.sections[section]?.path ?? [])
  const targets = moves.map(({ number }) => entryAtLine(next, { line: lineAt(next, at.get(number) ?? 0) }))
  const stand = moves.every(({ target, number }, i) => {
    const is = targets[i]
    return (
      is !== null &&
      is !== undefined &&
      JSON.stringify(next.list.entries[is.index]?.section) === path &&
      lostFields(target, next, at.get(number) ?? 0).length === 0
    )
  })
  if (!stand) return false
  const was = others(
    open,
    indexesOf(
      open,
      moves.map(({ target }) => target),
    ),
  )
  const is = others(
    next,
    indexesOf(
      next,
      targets.filter((target) => target !== null),
    ),
  )
  return was.length === is.length && was.every((index, i) => isSame(open, index, next, is[i] ?? -1, false))
}

function others({ found }: OpenList, moved: ReadonlySet<number>): number[] {
  return found.flatMap((_found, index) => (moved.has(index) ? [] : [index]))
}
