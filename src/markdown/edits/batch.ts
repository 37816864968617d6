import type { Change, Outcome } from '../../model/change.ts'
import type { DialectName } from '../../model/dialect.ts'
import { styleOf } from '../dialects/model-list.ts'
import { dialectOf } from '../dialects/registry.ts'
import { type OpenList, rereadBetween } from '../open-list.ts'
import type { Style } from '../style/style.ts'
import { planAdd } from './add.ts'
import { planAddFirst } from './add-first.ts'
import { openSection } from './dated-sections.ts'
import { isHarmful, type Touched } from './harm.ts'
import { entryAtLine, type Target } from './lookup.ts'
import { lostFields } from './lost-fields.ts'
import { planMove } from './move.ts'
import type { Planned } from './plan.ts'
import { misread } from './read-back.ts'
import { lineAt, withRefs } from './refs.ts'
import { removal } from './remove.ts'
import { isSectionThere, planAddSection, planRenameSection } from './sections.ts'
import { applySplices, inOrder, mapPosition, overlap, type Splice } from './splice.ts'
import { planUpdate } from './update.ts'

type Pending = Outcome | { readonly at: number }

/** Changes while they are made, one after the other. */
export interface Batch {
  open: OpenList
  /** Where the lines that changes name start now, by their number in the text given; -1 once removed. */
  starts: Map<number, number>
  /** What became of the changes so far; a made one says where, in the text as it is now. */
  outcomes: Pending[]
  /** The dialect in which the list was started. */
  readonly dialect?: DialectName
}

/**
 * How a change is written: as this list's keeper would; with everything escaped that Markdown could act on; a new
 * entry as a plain link without description and notes; at last its address alone.
 */
type Care = 'asKept' | 'escaped' | 'plainly' | 'addressOnly'

/** The ways that are tried, the best first; `isWhole` where the new lines must all be the entry's. */
const WAYS: readonly { readonly care: Care; readonly isWhole: boolean }[] = [
  { care: 'asKept', isWhole: true },
  { care: 'escaped', isWhole: true },
  { care: 'plainly', isWhole: true },
  { care: 'asKept', isWhole: false },
  { care: 'escaped', isWhole: false },
  { care: 'plainly', isWhole: false },
  { care: 'addressOnly', isWhole: false },
]

/** Makes one change, or refuses it and leaves the text as it is. */
export function makeChange(batch: Batch, change: Change): void {
  const opened = change.kind === 'add' ? openSection(batch.open, change) : null
  if (opened && makeAfter(batch, opened.splice, opened.change)) return
  const refused = planAndApply(batch, change)
  if (refused !== null && !makeByField(batch, change))
    batch.outcomes.push({ kind: 'refused', reason: refused })
}

/** Makes an update of several fields one field after the other; false when none of them could be made. */
function makeByField(batch: Batch, change: Change): boolean {
  if (change.kind !== 'update') return false
  const fields = Object.entries(change.set)
  const earlier = batch.outcomes.length
  if (fields.length < 2) return false
  for (const [field, value] of fields) planAndApply(batch, { ...change, set: { [field]: value } })
  const [made] = batch.outcomes.splice(earlier)
  if (made) batch.outcomes.push(made)
  return made !== undefined
}

/** Makes a change after a splice that it needs; does nothing of both when the change is refused. */
function makeAfter(batch: Batch, needed: Splice, change: Change): boolean {
  const { open, starts, outcomes } = batch
  shift(batch, [needed])
  if (planAndApply(batch, change) === null) return true
  Object.assign(batch, { open, starts, outcomes })
  return false
}

/**
 * Plans a change and makes it. What would harm other entries is written again with everything in it escaped.
 * @returns why it was refused, null when it was made
 */
function planAndApply(batch: Batch, given: Change): string | null {
  const change = translated(batch, given)
  if (!change) return 'There is no entry on this line.'
  const target = 'ref' in change ? entryAtLine(batch.open, change.ref) : null
  if ('ref' in change && !target) return 'There is no entry on this line.'
  let refused: string | null = null
  for (const { care, isWhole } of change.kind === 'add' ? WAYS : WAYS.slice(0, 2)) {
    const planned = planChange(batch, change, target, care)
    if ('refused' in planned) {
      refused ??= planned.refused
      continue
    }
    const splices = inOrder(planned.splices)
    if (splices.some((splice, index) => index > 0 && overlap(splices[index - 1] ?? splice, splice)))
      return 'The change would touch the same text twice.'
    const text = applySplices(batch.open.text, splices)
    const next = readAgain(batch.open, text, splices)
    const at = placeOf(change, splices, target?.start ?? 0)
    const touched = touchedBy(change, target, splices, at, {
      mayNest: planned.mayNest ?? false,
      isWhole: isWhole && change.kind === 'add',
      ...(planned.host !== undefined && { host: planned.host }),
    })
    if (change.kind !== 'remove' && isHarmful(batch.open, next, touched)) continue
    if (isSectionChange(change) && splices.length > 0 && !isSectionThere(batch.open, next, change.kind))
      continue
    if (change.kind === 'update' && target) {
      const wrong = misread(target, change.set, next, at)
      if (wrong.length > 0) {
        refused ??= `This list has no place for ${Object.keys(change.set).join(' and ')}.`
        continue
      }
    }
    const lost = change.kind === 'move' && target ? lostFields(target, next, at) : []
    if (lost.length > 0) return `There is no place for its ${lost.join(' and ')} there.`
    settle(batch, given, splices, next, at)
    return null
  }
  return refused ?? 'This would change what other lines of the list mean.'
}

function settle(batch: Batch, change: Change, splices: readonly Splice[], next: OpenList, at: number): void {
  const gone = change.kind === 'remove' ? splices : []
  moveAlong(batch, splices, next, (start) =>
    gone.some((splice) => start >= splice.start && start < splice.end),
  )
  if (change.kind === 'move') batch.starts.set(change.ref.line, at)
  batch.outcomes.push({ at })
}

/** What a change is about, before and after it. */
function touchedBy(
  change: Change,
  target: Target | null,
  splices: readonly Splice[],
  at: number,
  how: Pick<Touched, 'mayNest' | 'isWhole' | 'host'>,
): Touched {
  const renames = isSectionChange(change)
  if (renames || splices.length === 0) return { ...how, renames }
  const before = target ? { before: { start: target.start, end: target.end } } : {}
  const added = splices.find((splice) => /\S/.test(splice.text))
  const end =
    change.kind === 'update'
      ? mapPosition(target?.end ?? 0, splices)
      : at + (added?.text.replace(/^\s*\n/, '').length ?? 0)
  return { ...before, after: { start: at, end }, ...how, renames }
}

function isSectionChange(change: Change): change is Change & { kind: 'addSection' | 'renameSection' } {
  return change.kind === 'addSection' || change.kind === 'renameSection'
}

function shift(batch: Batch, splices: readonly Splice[]): void {
  moveAlong(batch, splices, readAgain(batch.open, applySplices(batch.open.text, splices), splices))
}

function readAgain(open: OpenList, text: string, splices: readonly Splice[]): OpenList {
  const first = splices[0]
  const last = splices.at(-1)
  return first && last ? rereadBetween(open, text, first.start, last.end) : open
}

/** Takes over the changed list and moves every known position along. */
export function moveAlong(
  batch: Batch,
  splices: readonly Splice[],
  next: OpenList,
  isGone: (start: number) => boolean = () => false,
): void {
  batch.open = next
  const moved = [...batch.starts].map(([line, start]): [number, number] => [
    line,
    start < 0 || isGone(start) ? -1 : mapPosition(start, splices),
  ])
  batch.starts = new Map(moved)
  batch.outcomes = batch.outcomes.map((outcome) =>
    'at' in outcome ? { at: mapPosition(outcome.at, splices) } : outcome,
  )
}

/** Position of what a change made, in the text after it. */
function placeOf(change: Change, splices: readonly Splice[], named: number): number {
  const added = splices.find((splice) => /\S/.test(splice.text))
  if (change.kind === 'update' || change.kind === 'remove' || !added) return mapPosition(named, splices)
  const lead = /^\s*\n/.exec(added.text)?.[0].length ?? 0
  const before = splices.filter((splice) => splice !== added && splice.start < added.start)
  return mapPosition(added.start, before) + lead
}

/** The change with its lines as they are numbered now; null when one of them is gone. */
export function translated({ open, starts }: Batch, change: Change): Change | null {
  return withRefs(change, (line) => {
    const start = starts.get(line) ?? -1
    return start < 0 ? null : lineAt(open, start)
  })
}

function planChange(batch: Batch, change: Change, target: Target | null, care: Care): Planned {
  const { open } = batch
  const careful = care !== 'asKept'
  switch (change.kind) {
    case 'add':
      return planNew(batch, change, care)
    case 'addSection':
      return planAddSection(open, change.section, change.title)
    case 'renameSection':
      return planRenameSection(open, change.section, change.title)
    default:
      if (!target) return { refused: 'There is no entry on this line.' }
      if (change.kind === 'remove') return { splices: [removal(open, target)] }
      return change.kind === 'update'
        ? planUpdate(open, target, change.set, careful)
        : planMove(open, target, change)
  }
}

/** The style in which the list was started; undefined when nobody said, or when it has become another since. */
function startedIn({ found }: OpenList, named: DialectName | undefined): Style | undefined {
  if (named === undefined) return undefined
  const dialect = dialectOf(named)
  return found.some(({ reading }) => reading.layout === dialect.layout) ? styleOf(dialect) : undefined
}

function planNew({ open, dialect }: Batch, change: Change & { kind: 'add' }, care: Care): Planned {
  const careful = care !== 'asKept'
  const started = startedIn(open, dialect)
  if (care !== 'addressOnly') {
    const first = planAddFirst(open, change, careful, dialect)
    return first ?? planAdd(open, change, { careful, plainly: care === 'plainly', started })
  }
  const { url } = change.entry
  if (url === '') return { refused: 'This title cannot be written as an entry of this list.' }
  return planAdd(open, { ...change, entry: { title: '', url } }, { careful })
}
