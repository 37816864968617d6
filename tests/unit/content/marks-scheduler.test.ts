import { JSDOM } from 'jsdom'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Scheduler, scheduler } from '../../../src/content/marks/scheduler.ts'

/** A page with a clock of its own: a walk over its links takes 20 slices of 4 milliseconds. */
function stage() {
  const { window } = new JSDOM('<body><p></p></body>')
  const counts = { walks: 0, slices: 0, places: 0, scrolls: 0 }
  vi.stubGlobal('MutationObserver', window.MutationObserver)
  vi.stubGlobal('AbortController', window.AbortController)
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  )
  let time = 0
  vi.stubGlobal('performance', { now: () => time })
  window.setTimeout = globalThis.setTimeout as never
  window.clearTimeout = globalThis.clearTimeout as never
  window.setInterval = globalThis.setInterval as never
  window.clearInterval = globalThis.clearInterval as never
  window.requestAnimationFrame = ((act: () => void) => globalThis.setTimeout(act, 16)) as never
  const walker = () => {
    counts.walks += 1
    let left = 20
    return () => {
      counts.slices += 1
      time += 4
      left -= 1
      return left === 0
    }
  }
  const made: Scheduler = scheduler(
    window as never,
    window.document.documentElement,
    walker,
    () => {
      counts.places += 1
    },
    () => {
      counts.scrolls += 1
    },
  )
  return { window, counts, made }
}

beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] }))
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

it('walks over the links a slice at a time, and again after they have changed', async () => {
  const { window, counts, made } = stage()
  made.start(() => undefined)
  expect(counts).toMatchObject({ walks: 1, slices: 1 })
  await vi.advanceTimersByTimeAsync(1000)
  expect(counts).toMatchObject({ walks: 1, slices: 20 })
  window.document.body.append(window.document.createElement('a'))
  await vi.advanceTimersByTimeAsync(5000)
  expect(counts.walks).toBe(2)
})

it('gives a page that never stops changing a small share of the time', async () => {
  const { window, counts, made } = stage()
  made.start(() => undefined)
  for (let n = 0; n < 2000; n++) {
    window.document.querySelector('p')?.append('x', window.document.createElement('a'))
    await vi.advanceTimersByTimeAsync(10)
  }
  // 20 seconds: 80 milliseconds of each walk, and 25 times as long until the next one.
  expect(counts.walks).toBeGreaterThan(5)
  expect(counts.walks).toBeLessThan(12)
})

it('has marks placed again when the page is scrolled or clicked, once for many events, and not after its end', async () => {
  const { window, counts, made } = stage()
  made.start(() => undefined)
  for (let n = 0; n < 50; n++) window.document.dispatchEvent(new window.Event('scroll'))
  await vi.advanceTimersByTimeAsync(200)
  expect(counts).toMatchObject({ places: 1, scrolls: 50 })
  window.document.body.dispatchEvent(new window.Event('click', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(200)
  expect(counts.places).toBe(2)
  made.end()
  window.document.body.dispatchEvent(new window.Event('click', { bubbles: true }))
  await vi.advanceTimersByTimeAsync(5000)
  expect(counts.places).toBe(2)
})
