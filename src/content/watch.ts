import type { Marks } from '../messages/marks.ts'
import type { SeenPage } from '../model/page.ts'
import type { Wire } from './wire.ts'

/** Wait this long after a change of the document before looking, in milliseconds. */
const SETTLE = 300
/** Looks at one address that changes of the document may cause; a page that mutates forever gets no more. */
const MAX_LOOKS = 12

/** The browser's window with what newer browsers add to it. */
type PageWindow = Window & { readonly navigation?: EventTarget }

/**
 * Looks at the page when it is there, when its address or title changes, when it comes back from the cache,
 * and when the worker asks; tells the worker what is new. A prerendered page waits until it is shown.
 * @param see what the page is, by its document and address
 * @param mark told how the page's links are to be marked, whenever the worker has answered
 */
export function watchPage(
  window: PageWindow,
  wire: Wire,
  see: (document: Document, url: string) => SeenPage,
  mark: (marks: Marks) => void,
): void {
  const { document } = window
  const ended = new AbortController()
  const fresh = canonicalFilter()
  let told: SeenPage | null = null
  let looks = 0
  let waiting = 0

  const look = (again: boolean) => {
    const seen = fresh(see(document, window.location.href))
    if (!again && told && sameSight(seen, told)) return
    if (seen.url !== told?.url) looks = 0
    told = seen
    if (!wire.tell(seen, mark)) stop()
  }
  const lookSoon = () => {
    if (waiting || looks >= MAX_LOOKS) return
    looks += 1
    waiting = window.setTimeout(() => {
      waiting = 0
      look(false)
    }, SETTLE)
  }
  const moved = () => {
    if (window.location.href !== told?.url) look(false)
    lookSoon()
  }
  const observer = new MutationObserver(lookSoon)
  const endAsking = wire.onTold((kind) => {
    if (kind === 'lookAgain') look(true)
  })

  function stop() {
    ended.abort()
    observer.disconnect()
    window.clearTimeout(waiting)
    endAsking()
    mark({ mode: 'off', style: '' })
  }

  function start() {
    const { signal } = ended
    const on = (target: EventTarget | undefined, name: string, act: (event: Event) => void) =>
      target?.addEventListener(name, act, { signal })
    on(window.navigation, 'currententrychange', moved)
    on(window, 'popstate', moved)
    on(window, 'hashchange', moved)
    on(window, 'load', lookSoon)
    on(window, 'pageshow', (event) => {
      if ((event as PageTransitionEvent).persisted) look(true)
    })
    if (document.head) observer.observe(document.head, { childList: true, subtree: true })
    look(false)
  }

  if ('prerendering' in document && document.prerendering) {
    document.addEventListener('prerenderingchange', start, { once: true, signal: ended.signal })
  } else start()
}

/**
 * After an in-page navigation many pages keep the canonical link of the page before; it says nothing about this
 * one and is taken out until the page changes it.
 */
function canonicalFilter(): (seen: SeenPage) => SeenPage {
  let before: SeenPage | null = null
  let stale: string | undefined
  return (seen) => {
    if (before && withoutFragment(before.url) !== withoutFragment(seen.url)) stale = before.canonicalUrl
    before = seen
    if (seen.canonicalUrl === undefined || seen.canonicalUrl !== stale) return seen
    const { canonicalUrl: _stale, ...rest } = seen
    return rest
  }
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '')
}

function sameSight(a: SeenPage, b: SeenPage): boolean {
  return a.url === b.url && a.title === b.title && a.kind === b.kind && a.canonicalUrl === b.canonicalUrl
}
