import { type ConflictDraft, linesConflict } from './conflict.ts'
import type { Unit } from './units.ts'
import type { Version, Versions } from './versions.ts'

/** What becomes of an entry of the base. */
export interface Fate {
  /** The side whose place it takes; `base` where it stands still. */
  readonly place: 'base' | 'ours' | 'theirs' | 'gone'
  readonly base: Unit | undefined
  readonly ours: Unit | undefined
  readonly theirs: Unit | undefined
  readonly conflict?: ConflictDraft
}

/**
 * Decides for an entry of the base: removed against unchanged is removed, removed against changed is kept and
 * reported; what one side moved goes there, what both moved goes where theirs has it.
 */
export function fateOf({ base, ids, ours, theirs }: Versions, index: number): Fate {
  const id = ids[index] ?? 0
  const [our, their] = [unitOf(ours, id), unitOf(theirs, id)]
  const was = base[index]
  const sides = { base: was, ours: our, theirs: their }
  if (!was || (!our && !their)) return { ...sides, place: 'gone' }
  const [ourStays, theirStays] = [(ours.anchors[index] ?? -1) >= 0, (theirs.anchors[index] ?? -1) >= 0]
  if (our && their) {
    if (ourStays && theirStays) return { ...sides, place: 'base' }
    if (theirStays) return { ...sides, place: 'ours' }
    const conflict = ourStays ? null : placeConflict(was, our, their)
    return { ...sides, place: 'theirs', ...(conflict ? { conflict } : {}) }
  }
  const kept = our ?? their
  const stays = our ? ourStays : theirStays
  if (!kept || !isTouched(was, kept, stays)) return { ...sides, place: 'gone' }
  return {
    ...sides,
    place: stays ? 'base' : our ? 'ours' : 'theirs',
    conflict: linesConflict({ base: was.text, ours: our?.text ?? null, theirs: their?.text ?? null }),
  }
}

function unitOf({ places, units }: Version, id: number): Unit | undefined {
  const at = places.get(id)
  return at === undefined ? undefined : units[at]
}

/**
 * True for an entry that says something else than before, or was put into another section, or elsewhere together with
 * notes that the other side did not take out: these would become another entry's.
 */
function isTouched(was: Unit, is: Unit, stays: boolean): boolean {
  if (was.text.trimEnd() !== is.text.trimEnd()) return true
  return !stays && (was.isOpened === true || isElsewhere(was, is))
}

/** True for an entry in another section; one whose heading was renamed is still in its own. */
function isElsewhere(was: Unit, is: Unit): boolean {
  const [before, now] = [sectionOf(was), sectionOf(is)]
  return before !== now && (hasSection(is, before) || hasSection(was, now))
}

function hasSection({ entry }: Unit, path: string): boolean {
  return entry?.open.list.sections.some((section) => section.path.join('\n') === path) ?? false
}

function placeConflict(was: Unit, our: Unit, their: Unit): ConflictDraft | null {
  if (sectionOf(our) === sectionOf(their) || !isElsewhere(was, our) || !isElsewhere(was, their)) return null
  return {
    field: 'section',
    base: was.entry?.entry.section ?? null,
    ours: our.entry?.entry.section ?? null,
    theirs: their.entry?.entry.section ?? null,
    texts: { base: was.text, ours: our.text, theirs: their.text },
  }
}

function sectionOf({ entry }: Unit): string {
  return entry?.entry.section.join('\n') ?? ''
}
