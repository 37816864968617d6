/** Gives out what may be used: so much at once, and so much more each second. */
export interface Budget {
  /** Takes up to `wanted`; returns how much was left to take. */
  take(wanted: number): number
}

/**
 * A budget that is full at first.
 * @param most what may be taken at once
 * @param perSecond what comes back each second
 * @param now milliseconds on any clock that never goes back
 */
export function budget(most: number, perSecond: number, now: () => number): Budget {
  let left = most
  let at = now()
  return {
    take(wanted) {
      const time = now()
      left = Math.min(most, left + ((time - at) * perSecond) / 1000)
      at = time
      const taken = Math.min(wanted, Math.floor(left))
      left -= taken
      return taken
    },
  }
}
