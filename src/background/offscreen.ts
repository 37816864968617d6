import type { Offscreen } from '../reader/read-fetched.ts'

/** Chromium's `chrome.offscreen`, which the polyfill does not know; undefined in browsers without it. */
export function offscreenOf(scope: object): Offscreen | undefined {
  return (scope as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen
}
