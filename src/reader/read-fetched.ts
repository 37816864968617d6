import type { Page } from '../model/page.ts'
import { asPage } from './as-page.ts'
import { readHtml } from './read-html.ts'
import type { ReadHtml } from './read-html-message.ts'

/** The part of Chromium's `offscreen` that is used; browsers with a DOM in the background have none. */
export interface Offscreen {
  createDocument(parameters: { url: string; reasons: 'DOM_PARSER'[]; justification: string }): Promise<void>
}

/** What the browser gives for reading fetched documents. */
export interface ReadingWays {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
  readonly offscreen?: Offscreen | undefined
  /** Where the background has a DOM: makes an inert Document. */
  readonly parse?: ((html: string) => Document) | undefined
}

/** Path of the offscreen page in the extension. */
export const OFFSCREEN_PAGE = 'src/reader/offscreen.html'

/**
 * A function that reads fetched HTML: in the background itself where that has a DOM, else in the offscreen page.
 * It never rejects; null means that the document could not be read.
 */
export function fetchedReader(ways: ReadingWays): (html: string, url: string) => Promise<Page | null> {
  const { parse, offscreen, runtime } = ways
  if (parse) return async (html, url) => guarded(() => readHtml(html, url, parse))
  if (!offscreen) return async () => null
  const open = opener(offscreen)
  return async (html, url) => {
    const message: ReadHtml = { to: 'offscreen', name: 'readHtml', html, url }
    // The offscreen page closes itself when idle: a second try finds a new one.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        await open()
        const page = asPage(await runtime.sendMessage(message))
        if (page) return page
      } catch {
        // The next attempt, or nothing.
      }
    }
    return null
  }
}

/** Opens the page when there is none: at most one may exist, so calls at the same time share one opening. */
function opener(offscreen: Offscreen): () => Promise<void> {
  let opening: Promise<void> | null = null
  return () => {
    opening ??= offscreen
      .createDocument({
        url: OFFSCREEN_PAGE,
        reasons: ['DOM_PARSER'],
        justification: 'Reads title, authors and date from the abstract page of a work that is being saved.',
      })
      .catch(() => undefined)
      .finally(() => {
        opening = null
      })
    return opening
  }
}

function guarded(read: () => Page): Page | null {
  try {
    return read()
  } catch {
    return null
  }
}
