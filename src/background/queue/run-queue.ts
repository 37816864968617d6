import { dueRows, nextDue } from '../../store/queue.ts'
import type { QueueRow } from '../../store/queue-row.ts'
import { readSettings } from '../../store/read.ts'
import type { Background } from '../background.ts'
import type { Alarms } from '../browser.ts'
import { completeEntry } from './complete-entry.ts'
import { findRest, findTogether } from './find-rest.ts'

/** Completes one after another, as long as the user lets it. */
async function completeAll(background: Background, due: readonly QueueRow[]): Promise<void> {
  const { lookUp } = background
  const { db } = await background.shelf()
  const told = await findTogether(lookUp, due)
  for (const row of due) {
    const { fetchAbstracts, askCrossref } = await readSettings(db)
    if (!fetchAbstracts) return
    const known = told.get(row.id)
    await completeEntry(background, row, async () => known ?? findRest(lookUp, row, askCrossref))
  }
}

/** Name of the alarm that wakes the queue. */
export const QUEUE_ALARM = 'queue'

/** Browsers do not ring more often than this, in milliseconds. */
const SOONEST = 30_000

/** How long to wait when the browser is offline and does not say when that ends, in milliseconds. */
const OFFLINE_WAIT = 300_000

/**
 * Makes the function that completes what is due, one thing after another, and sets the alarm for the rest.
 * Called while it runs, it runs once more. Never rejects.
 */
export function queueRunner(
  background: () => Background,
  alarms: Alarms,
  isOnline: () => boolean,
): () => Promise<void> {
  let running = false
  let again = false
  return async () => {
    again = true
    if (running) return
    running = true
    while (again) {
      again = false
      await runOnce(background(), alarms, isOnline).catch(() => null)
    }
    running = false
  }
}

async function runOnce(background: Background, alarms: Alarms, isOnline: () => boolean): Promise<void> {
  const { db, now } = await background.shelf()
  if (!(await readSettings(db)).fetchAbstracts) return
  const due = isOnline() ? await dueRows(db, now()) : []
  if (due.length > 0) {
    // Should the worker die on the way.
    await alarms.create(QUEUE_ALARM, { when: now() + SOONEST })
    await completeAll(background, due)
  }
  const next = await nextDue(db)
  if (next === null) await alarms.clear(QUEUE_ALARM)
  else
    await alarms.create(QUEUE_ALARM, { when: Math.max(next, now() + (isOnline() ? SOONEST : OFFLINE_WAIT)) })
}
