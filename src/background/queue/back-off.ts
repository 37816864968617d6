const MINUTE = 60_000

/** Waits between tries: soon at first, for a train in a tunnel, then for a site that is down for a day. */
const WAITS = [1, 5, 30, 120, 720, 1440].map((minutes) => minutes * MINUTE)

/** By how much a wait may be longer, so that what failed together does not come back together. */
const JITTER = 0.25

/**
 * When to try again after a failure, in milliseconds since the epoch.
 * @param tries how often it failed before this failure
 * @param random from 0 up to 1, by how much of the jitter the wait is longer
 * @param asked for how long the site asked to be left alone, in milliseconds
 * @returns Infinity when trying by itself has been given up
 */
export function nextTry(tries: number, now: number, random = 0, asked = 0): number {
  const wait = WAITS[tries]
  return wait === undefined ? Number.POSITIVE_INFINITY : now + Math.max(asked, wait * (1 + JITTER * random))
}
