/** The links of a changed page are looked at again after so many milliseconds. */
const SETTLE = 200

/** Looking takes at most one part in so many of the time, however often the page changes. */
const SHARE = 25

/** Something may move without any sign, by a style sheet or a script: marks are put in their places so often. */
const HEARTBEAT = 1000

/** What people do, and what styles and pictures do, after which links may stand elsewhere. */
const MOVERS = ['load', 'toggle', 'transitionend', 'animationend', 'click', 'keyup']

/** Says when links are looked for and when marks are put in their places. */
export interface Scheduler {
  /** Begins; `shown` is called when the page comes back into sight. */
  start(shown: () => void): void
  /** Has the links looked at again in a while, though nothing has changed. */
  again(): void
  end(): void
}

/**
 * Walks over the links now, a slice at a time, and after changes of the page; has marks placed again when something
 * may have moved them. A page that changes forever gets a bounded share of the time.
 * @param walker begins a walk; what it returns takes one slice of it and says when it is over
 */
export function scheduler(
  window: Window & { readonly requestIdleCallback?: typeof requestIdleCallback },
  root: Element,
  walker: () => () => boolean,
  place: () => void,
  scrolled: () => void,
): Scheduler {
  const { document } = window
  const ended = new AbortController()
  let waiting = 0
  let wanted = 0
  let walking = false
  let spent = 0
  let placing = 0
  let beat = 0

  const observer = new MutationObserver(() => {
    // Deaf until the next walk: a page that changes a thousand times a second is heard a few times.
    observer.disconnect()
    walkAfter(SETTLE)
  })
  const listen = () =>
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['href'],
    })
  /** The next walk waits for the end of this one: only then is it known what a walk takes. */
  const walkAfter = (least: number) => {
    wanted = Math.max(wanted, least)
    if (!waiting && !walking) waiting = window.setTimeout(walk, Math.max(wanted, spent * SHARE))
  }
  const timed = (slice: () => boolean): boolean => {
    const start = performance.now()
    const done = slice()
    spent += performance.now() - start
    return done
  }
  const walk = () => {
    waiting = 0
    wanted = 0
    spent = 0
    if (ended.signal.aborted) return
    walking = true
    listen()
    const slice = walker()
    const go = () => {
      if (ended.signal.aborted) return
      if (!timed(slice)) return whenIdle(go)
      walking = false
      if (wanted > 0) walkAfter(wanted)
    }
    go()
  }
  const whenIdle = (act: () => void) => {
    if (window.requestIdleCallback) window.requestIdleCallback(act, { timeout: 200 })
    else window.setTimeout(act, 30)
  }
  const placeSoon = (wait = 0) => {
    if (placing) return
    const act = () => {
      placing = 0
      if (!ended.signal.aborted) place()
    }
    placing = wait > 0 ? window.setTimeout(act, wait) : window.requestAnimationFrame(act)
  }
  const resized = new ResizeObserver(() => placeSoon())

  return {
    start(shown) {
      const on = (name: string, act: (event: Event) => void) =>
        window.addEventListener(name, act, { capture: true, passive: true, signal: ended.signal })
      on('scroll', ({ target }) => {
        scrolled()
        // Marks go along with the page itself; only bars that stay may have come over a link.
        placeSoon(target === document ? 80 : 0)
      })
      on('resize', () => placeSoon())
      for (const name of MOVERS) on(name, () => placeSoon(50))
      // Coming back from the browser's memory of pages counts too.
      on('visibilitychange', () => {
        if (document.visibilityState === 'visible') shown()
      })
      resized.observe(root)
      const body = root.querySelector('body')
      if (body) resized.observe(body)
      beat = window.setInterval(placeSoon, HEARTBEAT)
      walk()
    },
    again: () => walkAfter(1000),
    end() {
      ended.abort()
      observer.disconnect()
      resized.disconnect()
      window.clearTimeout(waiting)
      window.clearInterval(beat)
    },
  }
}
