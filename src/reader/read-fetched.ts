import type { Page } from '../model/page.ts'
import { type OffscreenWays, offscreenReader } from './offscreen-page.ts'
import { readHtml } from './read-html.ts'

/** What the browser gives for reading fetched documents. */
export interface ReadingWays extends Pick<OffscreenWays, 'runtime'> {
  readonly offscreen?: OffscreenWays['offscreen'] | undefined
  /** Where the background has a DOM: makes an inert Document. */
  readonly parse?: ((html: string) => Document) | undefined
}

/**
 * A function that reads fetched HTML: in the background itself where that has a DOM, else in the offscreen page.
 * It never rejects; null means that the document could not be read.
 */
export function fetchedReader(ways: ReadingWays): (html: string, url: string) => Promise<Page | null> {
  const { parse, offscreen, runtime } = ways
  if (parse) return async (html, url) => guarded(() => readHtml(html, url, parse))
  if (!offscreen) return async () => null
  const read = offscreenReader({ runtime, offscreen })
  return (html, url) => read({ to: 'offscreen', name: 'readHtml', html, url })
}

function guarded(read: () => Page): Page | null {
  try {
    return read()
  } catch {
    return null
  }
}
