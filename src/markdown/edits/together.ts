import type { Change } from '../../model/change.ts'
import type { OpenList } from '../open-list.ts'
import { type Batch, makeChange, moveAlong, translated } from './batch.ts'
import { entryAtLine } from './lookup.ts'
import type { Aimed, Made } from './made.ts'
import { moveTogether } from './move-together.ts'
import { removeTogether } from './remove-together.ts'
import { updateTogether } from './update-together.ts'

/** In how many parts changes are made that cannot be made together, and how much larger the next part is. */
const PARTS = 4

/**
 * Makes changes in order, those of one kind at once: to read a list of ten thousand again after each of a thousand
 * changes takes ten seconds. It comes to what one by one comes to. What cannot be made together is made in parts, and
 * the first update by itself, as it may show the others their form.
 */
export function makeChanges(batch: Batch, changes: readonly Change[]): void {
  for (let from = 0; from < changes.length; ) {
    const run = sameKind(changes.slice(from))
    makeRun(batch, run)
    from += run.length
  }
}

function makeRun(batch: Batch, run: readonly Change[]): void {
  let size = run[0]?.kind === 'update' ? 1 : run.length
  for (let from = 0; from < run.length; ) {
    const some = run.slice(from, from + size)
    if (some.length > 1 && !makeTogether(batch, some)) {
      size = Math.ceil(some.length / PARTS)
      continue
    }
    for (const change of some.length === 1 ? some : []) makeChange(batch, change)
    size = from === 0 ? run.length : size * PARTS
    from += some.length
  }
}

function sameKind(changes: readonly Change[]): readonly Change[] {
  const other = changes.findIndex(({ kind }) => kind !== changes[0]?.kind)
  return other < 0 ? changes : changes.slice(0, other)
}

/** Makes changes of one kind at once; does nothing and says false when that would not do. */
function makeTogether(batch: Batch, changes: readonly Change[]): boolean {
  const made = planTogether(
    batch.open,
    changes.flatMap((given, number) => aimAt(batch, given, number)),
    changes.length,
  )
  if (!made) return false
  const { splices, at, next } = made
  const gone = changes[0]?.kind === 'remove' ? splices : []
  moveAlong(batch, splices, next, (start) => gone.some((one) => start >= one.start && start < one.end))
  const first = batch.outcomes.length
  changes.forEach((change, number) => {
    const place = at.get(number)
    if (place !== undefined && change.kind === 'move') batch.starts.set(change.ref.line, place)
    batch.outcomes.push(place === undefined ? { kind: 'refused', reason: '' } : { at: place })
  })
  changes.forEach((change, number) => {
    if (at.has(number)) return
    makeChange(batch, change)
    const outcome = batch.outcomes.pop()
    if (outcome) batch.outcomes[first + number] = outcome
  })
  return true
}

/** The change with the entry that it is of; nothing when there is none. */
function aimAt(batch: Batch, given: Change, number: number): Aimed[] {
  const change = translated(batch, given)
  const target = change && 'ref' in change ? entryAtLine(batch.open, change.ref) : null
  return change && target ? [{ number, change, target }] : []
}

function planTogether(open: OpenList, aimed: readonly Aimed[], count: number): Made | null {
  const updates = aimed.filter(isKind('update'))
  if (updates.length > 0) return updateTogether(open, updates)
  if (areNested(aimed) || aimed.length < count) return null
  const removals = aimed.filter(isKind('remove'))
  return removals.length > 0
    ? removeTogether(open, removals)
    : moveTogether(open, aimed.filter(isKind('move')))
}

function isKind<Kind extends Change['kind']>(kind: Kind) {
  return (aimed: Aimed): aimed is Aimed<Kind> => aimed.change.kind === kind
}

/** True when one of these entries stands in another, or is another. */
function areNested(aimed: readonly Aimed[]): boolean {
  const targets = aimed.map(({ target }) => target).sort((a, b) => a.start - b.start)
  return targets.some((target, i) => target.start < (targets[i - 1]?.end ?? 0))
}
