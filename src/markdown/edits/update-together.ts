import type { OpenList } from '../open-list.ts'
import { isSame } from './harm.ts'
import { entryAtLine } from './lookup.ts'
import { type Aimed, type Made, spliced } from './made.ts'
import { misread } from './read-back.ts'
import { lineAt } from './refs.ts'
import { inOrder, mapPosition, overlap, type Splice } from './splice.ts'
import { planUpdate } from './update.ts'

/** Of how many updates it is looked at whether the others make a difference to them. */
const TRIED = 100

/** An update worked out. */
interface Planned extends Aimed<'update'> {
  readonly splices: readonly Splice[]
}

/**
 * Makes updates of different entries at once; those that cannot be made as they are stay for later.
 * @returns null when something would not read as it should
 */
export function updateTogether(open: OpenList, updates: readonly Aimed<'update'>[]): Made | null {
  const planned = updates.flatMap((update): Planned[] => {
    const plan = planUpdate(open, update.target, update.change.set, false)
    return 'refused' in plan ? [] : [{ ...update, splices: plan.splices }]
  })
  const splices = inOrder(planned.flatMap((plan) => plan.splices))
  const isMixed = splices.some((splice, i) => {
    const before = splices[i - 1]
    return before !== undefined && overlap(before, splice)
  })
  if (isMixed) return null
  const next = spliced(open, splices)
  const at = new Map(planned.map(({ number, target }) => [number, mapPosition(target.start, splices)]))
  return isAsWanted(open, next, planned, at) && areWrittenTheSame(open, next, planned)
    ? { splices, next, at }
    : null
}

/** True when every updated entry reads as it should afterwards, and every other one as before. */
function isAsWanted(open: OpenList, next: OpenList, planned: readonly Planned[], at: Made['at']): boolean {
  if (next.found.length !== open.found.length) return false
  const own = new Map(planned.map((plan) => [plan.target.index, plan]))
  return open.found.every((found, index) => {
    const plan = own.get(index)
    if (!plan) return isSame(open, index, next, index, false)
    const place = at.get(plan.number) ?? 0
    const is = entryAtLine(next, { line: lineAt(next, place) })
    if (is?.index !== index || is.found.section !== found.section || is.found.parent !== found.parent)
      return false
    return misread(plan.target, plan.change.set, next, place).length === 0
  })
}

/**
 * True when each update would be written the same among entries that are updated already: so the order in which they
 * were made, and the form that the first of them took, make no difference.
 */
function areWrittenTheSame(open: OpenList, next: OpenList, planned: readonly Planned[]): boolean {
  if (next.blocks.blocks.length !== open.blocks.blocks.length) return false
  const found = [...next.found]
  const blocks = [...next.blocks.blocks]
  const among: OpenList = { ...next, found, blocks: { ...next.blocks, blocks } }
  const step = Math.ceil(planned.length / TRIED)
  const tried = planned.filter((_plan, i) => i % step === 0)
  return tried.every(({ target, change, splices }) => {
    const { index } = target
    const at = target.found.block
    const own = open.blocks.blocks[at]
    const [entry, block] = [found[index], blocks[at]]
    if (!own || !entry || !block) return false
    found[index] = target.found
    blocks[at] = own
    const again = planUpdate(among, target, change.set, false)
    found[index] = entry
    blocks[at] = block
    const shift = (next.blocks.starts[at] ?? 0) - (open.blocks.starts[at] ?? 0)
    return 'splices' in again && areSame(splices, again.splices, shift)
  })
}

function areSame(splices: readonly Splice[], others: readonly Splice[], shift: number): boolean {
  return (
    splices.length === others.length &&
    splices.every(({ start, text }, i) => start + shift === others[i]?.start && text === others[i]?.text)
  )
}
