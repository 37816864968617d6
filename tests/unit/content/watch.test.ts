import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { watchPage } from '../../../src/content/watch.ts'
import type { Wire } from '../../../src/content/wire.ts'
import type { MarkMode } from '../../../src/messages/marks.ts'
import type { SeenPage } from '../../../src/model/page.ts'
import { detect } from '../../../src/page/detect.ts'

interface Stage {
  readonly window: Window & typeof globalThis
  readonly told: SeenPage[]
  readonly marks: MarkMode[]
  lookAgain: () => void
  alive: boolean
}

function stage(html = '<title>One</title><link rel="canonical" href="/one">'): Stage {
  const { window } = new JSDOM(html, { url: 'https://example.org/one' })
  return { window, told: [], marks: [], lookAgain: () => undefined, alive: true }
}

/** Watches the stage's page; a microtask later its observers have begun. */
function watch(on: Stage): void {
  const wire: Wire = {
    tell(page) {
      if (on.alive) on.told.push(page)
      return on.alive
    },
    ask: async () => null,
    isAlive: () => on.alive,
    word: (name) => name,
    onTold(hear) {
      on.lookAgain = () => hear('lookAgain')
      return () => {
        on.lookAgain = () => undefined
      }
    },
  }
  vi.stubGlobal('MutationObserver', on.window.MutationObserver)
  vi.stubGlobal('AbortController', on.window.AbortController)
  on.window.setTimeout = globalThis.setTimeout as unknown as typeof on.window.setTimeout
  on.window.clearTimeout = globalThis.clearTimeout as unknown as typeof on.window.clearTimeout
  watchPage(on.window, wire, detect, ({ mode }) => on.marks.push(mode))
}

const settle = () => vi.advanceTimersByTimeAsync(1000)

beforeEach(() => vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('the content script on a page', () => {
  it('tells at once what it sees', () => {
    const on = stage()
    watch(on)
    expect(on.told).toEqual([
      {
        kind: 'other',
        url: 'https://example.org/one',
        title: 'One',
        canonicalUrl: 'https://example.org/one',
      },
    ])
  })

  it('says nothing twice, until the worker asks', async () => {
    const on = stage()
    watch(on)
    await settle()
    expect(on.told).toHaveLength(1)
    on.lookAgain()
    expect(on.told).toHaveLength(2)
  })

  it('follows a change of the address and of the title, and drops the canonical link of the page before', async () => {
    const on = stage()
    watch(on)
    on.window.history.pushState({}, '', '/two')
    on.window.dispatchEvent(new on.window.Event('popstate'))
    on.window.document.title = 'Two'
    await settle()
    expect(on.told.at(-1)).toEqual({ kind: 'other', url: 'https://example.org/two', title: 'Two' })
  })

  it('follows a title that is set later', async () => {
    const on = stage()
    watch(on)
    on.window.document.title = 'One, at last'
    await settle()
    expect(on.told.map(({ title }) => title)).toEqual(['One', 'One, at last'])
  })

  it('tells again when the page comes back from the cache', () => {
    const on = stage()
    watch(on)
    const back = Object.assign(new on.window.Event('pageshow'), { persisted: true })
    on.window.dispatchEvent(back)
    expect(on.told).toHaveLength(2)
  })

  it('stops when the extension is gone', async () => {
    const on = stage()
    watch(on)
    on.alive = false
    on.lookAgain()
    on.alive = true
    on.window.document.title = 'Later'
    await settle()
    on.window.dispatchEvent(new on.window.Event('popstate'))
    expect(on.told).toHaveLength(1)
    expect(on.marks).toEqual(['off'])
  })

  it('looks only so often at a page that never stops changing', async () => {
    const on = stage()
    watch(on)
    for (let round = 0; round < 200; round += 1) {
      on.window.document.title = `Round ${round}`
      await settle()
    }
    expect(on.told.length).toBeLessThan(20)
  })

  it('waits for a prerendered page to be shown', () => {
    const on = stage()
    Object.defineProperty(on.window.document, 'prerendering', { value: true, configurable: true })
    watch(on)
    expect(on.told).toEqual([])
    on.window.document.dispatchEvent(new on.window.Event('prerenderingchange'))
    expect(on.told).toHaveLength(1)
  })
})
