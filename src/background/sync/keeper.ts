import type { ListId } from '../../model/library.ts'
import type { SyncState, TargetRow } from '../../model/sync.ts'
import { type Library, listRow, targetRow, targetRows } from '../../store/read.ts'
import { writeState } from '../../store/targets.ts'
import { meet, takeSide } from '../../sync/meeting.ts'
import { type LibrarySide, type Outcome, syncRound } from '../../sync/sync.ts'
import type { Download } from '../../sync/targets/downloads.ts'
import type { FileHandle } from '../../sync/targets/local-file.ts'
import { TARGETS } from '../../sync/targets/registry.ts'
import type { Target } from '../../sync/targets/target.ts'
import type { Background } from '../background.ts'
import type { Alarms } from '../browser.ts'
import { sameValue } from '../library/same-value.ts'
import { type Serial, serial } from '../serial.ts'
import { keepFilesVersion } from './keep-files-version.ts'
import type { Choice, Keeper } from './keeping.ts'
import { librarySide, StorageRefused } from './library-side.ts'
import { nextRound, SOONEST } from './next-round.ts'

/** Name of the alarm that wakes the keeper. */
export const SYNC_ALARM = 'sync'

/** How long a change waits for the next one before it is written, in milliseconds. */
const SETTLING: Record<TargetRow['kind'], number> = { file: 1000, downloads: 10_000 }

/** What the keeper takes from the browser. */
export interface KeeperWays {
  readonly alarms: Alarms
  readonly wait: (milliseconds: number) => Promise<void>
  readonly download: Download
  /** The file that a list is kept in; null when none was picked. */
  readonly fileOf: (db: Library, listId: ListId) => Promise<FileHandle | null>
}

/** Makes the keeper. Rounds of one list never overlap. */
export function keeper(background: () => Background, ways: KeeperWays): Keeper {
  const turns = new Map<ListId, Serial>()
  const waiting = new Map<ListId, symbol>()
  const turnOf = (listId: ListId): Serial => {
    const turn = turns.get(listId) ?? serial()
    turns.set(listId, turn)
    return turn
  }
  const now = async (listId: ListId, choice: Choice = 'none') => {
    waiting.delete(listId)
    await turnOf(listId)(() => round(background(), ways, listId, choice)).catch(() => null)
    await setAlarm(background(), ways.alarms).catch(() => null)
  }
  const settleFirst = async (listId: ListId) => {
    const token = Symbol('change')
    waiting.set(listId, token)
    const { db, now: clock } = await background().shelf()
    const row = await targetRow(db, listId)
    if (!row || row.onDemand) return
    // The worker may die while it waits; then this wakes it.
    await ways.alarms.create(SYNC_ALARM, { when: clock() + SOONEST })
    await ways.wait(SETTLING[row.kind])
    if (waiting.get(listId) === token) await now(listId)
  }
  return {
    now,
    soon(listIds) {
      for (const listId of listIds) settleFirst(listId).catch(() => null)
    },
    async look(listId) {
      const { db, now: clock } = await background().shelf()
      const [row, list] = await Promise.all([targetRow(db, listId), listRow(db, listId)])
      const target = row && list && (await targetOf(db, row, list.fileName, clock(), ways))
      return target ? target.read() : null
    },
    async all() {
      try {
        const { db } = await background().shelf()
        await Promise.all(
          (await targetRows(db)).flatMap(({ listId, onDemand }) => (onDemand ? [] : [now(listId)])),
        )
      } catch {
        // The storage is not there: the next signal tries again.
      }
    },
  }
}

async function round(
  background: Background,
  ways: KeeperWays,
  listId: ListId,
  choice: Choice,
): Promise<void> {
  const { db, now } = await background.shelf()
  const [row, list] = await Promise.all([targetRow(db, listId), listRow(db, listId)])
  if (!row || !list) return
  const target = await targetOf(db, row, list.fileName, now(), ways)
  if (!target) return tell(background, row, { kind: 'missing' })
  const same = row.state.kind === 'in-step' && row.listChangedAt === list.changedAt
  if (same && row.stamp === ((await target.stamp()) ?? '')) return
  const side = librarySide(background, listId)
  const outcome = await chosenRound(background, target, side, listId, choice).catch(asOutcome)
  if (outcome) await tell(background, row, outcome)
}

async function chosenRound(
  background: Background,
  target: Target,
  side: LibrarySide,
  listId: ListId,
  choice: Choice,
): Promise<Outcome | null> {
  if (choice === 'library') await keepFilesVersion(background, target, side, listId)
  if (choice === 'file' || choice === 'library') return syncRound(target, side, takeSide(choice))
  return syncRound(target, side, (known, theirs, merge) => meet(known, theirs, merge, choice === 'none'))
}

async function targetOf(
  db: Library,
  row: TargetRow,
  fileName: string,
  now: number,
  { download, fileOf }: KeeperWays,
): Promise<Target | null> {
  if (row.kind === 'downloads') {
    return TARGETS.downloads(download, { fileName, overwrite: row.overwrite === true, now: new Date(now) })
  }
  const handle = await fileOf(db, row.listId)
  return handle && TARGETS.file(handle)
}

/** A round that broke off: what it had not done yet, the next one does. */
function asOutcome(error: unknown): Outcome {
  const why = error instanceof StorageRefused ? 'library' : 'other'
  return { kind: 'failed', why, detail: error instanceof Error ? error.message : String(error) }
}

async function tell(background: Background, row: TargetRow, outcome: Outcome): Promise<void> {
  const { at: _then, ...before } = row.state
  // A file that is still missing is no news; one that is in step has just been read or written.
  if (outcome.kind !== 'in-step' && sameValue(before, outcome)) return
  const { db, now } = await background.shelf()
  await writeState(db, row.listId, { ...outcome, at: now() } as SyncState)
  background.signal({ kind: 'syncChanged', listIds: [row.listId] })
  void background.painter.paintAll()
}

async function setAlarm({ shelf }: Background, alarms: Alarms): Promise<void> {
  const { db, now } = await shelf()
  const wait = nextRound(await targetRows(db))
  if (wait === null) await alarms.clear(SYNC_ALARM)
  else await alarms.create(SYNC_ALARM, { when: now() + wait })
}
