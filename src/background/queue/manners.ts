import { pauseAt } from '../../sources/arxiv-api.ts'

/** How requests to other people's servers are spaced. */
export interface Manners {
  /**
   * Waits until a host may be asked again.
   * @returns 0 then, or for how long it wants to be left alone when that is longer than a pause, in milliseconds
   */
  turn(url: string): Promise<number>
  /** A host asked to be left alone for so many milliseconds. */
  leaveAlone(url: string, milliseconds: number): void
}

/** Keeps to the pauses as long as the worker lives; one that starts anew was asleep for longer than any of them. */
export function manners(wait: (milliseconds: number) => Promise<void>, now: () => number): Manners {
  const next = new Map<string, number>()
  const held = new Map<string, number>()
  return {
    async turn(url) {
      const { hostname } = new URL(url)
      const rest = (held.get(hostname) ?? 0) - now()
      if (rest > 0) return rest
      // One site may have several hosts: `arxiv.org` and `export.arxiv.org` take turns together.
      const site = hostname.split('.').slice(-2).join('.')
      const at = Math.max(now(), next.get(site) ?? 0)
      next.set(site, at + pauseAt(hostname))
      if (at > now()) await wait(at - now())
      return 0
    },
    leaveAlone(url, milliseconds) {
      if (milliseconds > 0) held.set(new URL(url).hostname, now() + milliseconds)
    },
  }
}
