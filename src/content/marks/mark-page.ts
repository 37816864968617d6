import { MAX_LINKS, type MarkMode } from '../../messages/marks.ts'
import type { ReadStatus } from '../../model/status.ts'
import type { Wire } from '../wire.ts'
import { budget } from './budget.ts'
import { handOver } from './hand.ts'
import { type Links, linkWalk } from './links.ts'
import { makeOverlay, type Shown } from './overlay.ts'
import { scheduler } from './scheduler.ts'

/** Milliseconds of script in one go. */
const SLICE = 5

/** URLs that may be asked about at once, and again each second. */
const ASKED_AT_ONCE = 4000
const ASKED_PER_SECOND = 200

const LABELS = { unread: 'markIsUnread', reading: 'markIsReading', read: 'markIsRead' } as const

type Known = Pick<Shown, 'status' | 'work'>
const UNLISTED: Known = { status: null, work: '' }

/** Marking at work on a page. */
export interface Marking {
  /** Asks about every link again. */
  refresh(): void
  end(): void
}

/** Marks the links of a page that lead to listed works, and keeps the marks true while the page changes. */
export function markPage(window: Window, wire: Wire, mode: MarkMode, style: string): Marking {
  const { document } = window
  // Read by the prototype: a page may have an image that is named `documentElement`.
  const root: Element = Reflect.get(Document.prototype, 'documentElement', document)
  const now = () => performance.now()
  const asked = budget(ASKED_AT_ONCE, ASKED_PER_SECOND, now)
  const look = {
    style,
    region: wire.word('marksRegion'),
    label: (status: ReadStatus, text: string) => wire.word(LABELS[status], text),
  }
  const overlay = makeOverlay(window, root, mode, look, () => {
    if (__TEST_BUILD__) root.setAttribute('data-marked', String(overlay.count()))
  })
  const hand = handOver(window, wire, mode, overlay)
  let links: Links = new Map()
  let answers = new Map<string, Known>()
  let pending = new Set<string>()
  let round = 0

  const draw = () => {
    const shown = new Map<HTMLAnchorElement, Shown>()
    for (const [url, anchors] of links) {
      const { status, work } = answers.get(url) ?? UNLISTED
      if (status || mode === 'guarded') for (const anchor of anchors) shown.set(anchor, { url, status, work })
    }
    overlay.show(shown)
  }
  const ask = async (urls: readonly string[]) => {
    const asking = round
    for (const url of urls) pending.add(url)
    const answer = await wire.ask('linksSeen', { page: window.location.href, urls })
    if (!answer && !wire.isAlive()) end()
    if (asking !== round) return
    for (const url of urls) {
      pending.delete(url)
      if (answer) answers.set(url, UNLISTED)
    }
    for (const { at, status, like } of answer?.marks ?? [])
      answers.set(urls[at] ?? '', { status, work: urls[like] ?? '' })
    draw()
  }
  const askAbout = (urls: readonly string[]) => {
    for (let i = 0; i < urls.length; i += MAX_LINKS) void ask(urls.slice(i, i + MAX_LINKS))
  }
  /** One walk over the page's links; true once it is at its end. */
  const walker = () => {
    const walk = linkWalk(root)
    if (links.size === 0) links = walk.links
    return () => {
      const start = now()
      const done = walk.go(() => now() - start > SLICE)
      const fresh = [...walk.links.keys()].filter((url) => !answers.has(url) && !pending.has(url))
      const may = asked.take(fresh.length)
      askAbout(fresh.slice(0, may))
      if (done) {
        links = walk.links
        answers = new Map([...answers].filter(([url]) => links.has(url)))
        if (may < fresh.length) schedule.again()
        draw()
      }
      return done
    }
  }
  const schedule = scheduler(window, root, walker, overlay.place, () => hand.hide())
  const refresh = () => {
    round += 1
    pending = new Set()
    askAbout([...links.keys()])
  }
  function end() {
    round += 1
    schedule.end()
    hand.end()
    overlay.end()
    if (__TEST_BUILD__) root.removeAttribute('data-marked')
  }
  schedule.start(refresh)
  return { refresh, end }
}
