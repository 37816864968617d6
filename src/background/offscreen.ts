/** The part of Chromium's `chrome.offscreen` that reading fetched pages needs. */
interface Offscreen {
  createDocument(parameters: { url: string; reasons: 'DOM_PARSER'[]; justification: string }): Promise<void>
}

/** `chrome.offscreen`, which the polyfill does not know; undefined in browsers without it. */
export function offscreenOf(scope: object): Offscreen | undefined {
  return (scope as { chrome?: { offscreen?: Offscreen } }).chrome?.offscreen
}
