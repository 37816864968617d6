const MINUTE = 60_000

/** Waits between tries: soon at first, for a train in a tunnel, then for a site that is down for a day. */
const WAITS = [1, 5, 30, 120, 720, 1440].map((minutes) => minutes * MINUTE)

/**
 * When to try again after a failure, in milliseconds since the epoch.
 * @param tries how often it failed before this failure
 * @returns Infinity when trying by itself has been given up
 */
export function nextTry(tries: number, now: number): number {
  const wait = WAITS[tries]
  return wait === undefined ? Number.POSITIVE_INFINITY : now + wait
}
