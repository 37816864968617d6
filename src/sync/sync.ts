import type { SyncState } from '../model/sync.ts'
import type { Stop } from './guards.ts'
import type { Known, Meeting, MergeLists } from './meeting.ts'
import type { Seen, Target, WriteOutcome } from './targets/target.ts'

/** How often a round begins again when the file changes under it. */
const TRIES = 3

/** How a list and its file stand after a round; the time is for whoever stores it to add. */
export type Outcome = SyncState extends infer State
  ? State extends SyncState
    ? Omit<State, 'at'>
    : never
  : never

/** The list in the library, for one round. */
export interface LibrarySide {
  /** What is known now; null when the list is gone. */
  known(): Promise<Known | null>
  /**
   * In one transaction, from what is known at that moment: works out the meeting, makes the library's text its
   * text, keeps its conflicts, `theirs` as the base, and the text as about to be
   * written when it is another.
   * @param plan is given a merge for which the library's text is read already
   * @returns what the library holds now, or why nothing was changed
   */
  agree(
    theirs: string,
    plan: (known: Known, merge: MergeLists) => Meeting | Stop,
  ): Promise<Meeting | Stop | null>
  /** The file holds this text: it is the base now, and nothing is about to be written. */
  settle(text: string, stamp: string): Promise<void>
}

/**
 * One round: read the file, merge in one transaction of the library, write the file if it is still the one that
 * was read, read it back, keep the base. It may end between any two of these steps: until the file is written the
 * library holds all of it, and the next round does what was left.
 * @param plan what both sides are to be; `meet`, unless a person has chosen
 * @throws only what the library's storage throws; then nothing was changed in it
 */
export async function syncRound(
  target: Target,
  library: LibrarySide,
  plan: (known: Known, theirs: string, merge: MergeLists) => Meeting | Stop,
): Promise<Outcome | null> {
  for (let tries = 0; tries < TRIES; tries++) {
    const seen = await target.read()
    if (seen.kind === 'blind') return copyOut(target, library, seen)
    if (seen.kind !== 'text') return seen
    const met = await library.agree(seen.text, (known, merge) => plan(known, seen.text, merge))
    if (met === null) return null
    if (met.kind === 'stop') return { kind: 'asks', why: met.why, count: met.count, from: met.from }
    const wrote: WriteOutcome =
      met.text === seen.text ? { kind: 'written', stamp: seen.stamp } : await target.write(met.text, seen)
    if (wrote.kind === 'moved-on') continue
    if (wrote.kind !== 'written') return wrote
    await library.settle(met.text, wrote.stamp)
    return { kind: 'in-step' }
  }
  // Somebody writes all the time: the next round finds a quieter moment.
  return { kind: 'waiting' }
}

/** Writes what cannot be read back by a program: the library's text, when it is not the one written last. */
async function copyOut(target: Target, library: LibrarySide, seen: Seen): Promise<Outcome | null> {
  const known = await library.known()
  if (known === null) return null
  if (known.base === known.ours) return { kind: 'in-step' }
  const wrote = await target.write(known.ours, seen)
  if (wrote.kind === 'moved-on') return { kind: 'waiting' }
  if (wrote.kind !== 'written') return wrote
  await library.settle(known.ours, wrote.stamp)
  return { kind: 'in-step' }
}
