import type { Page } from '../model/page.ts'
import { asPage } from './as-page.ts'
import type { ReadHtml, ReadPdf } from './offscreen-message.ts'

/** The part of Chromium's `offscreen` that is used; browsers with a DOM in the background have none. */
export interface Offscreen {
  createDocument(parameters: { url: string; reasons: 'DOM_PARSER'[]; justification: string }): Promise<void>
}

/** The way to the offscreen page. */
export interface OffscreenWays {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> }
  readonly offscreen: Offscreen
}

/** Path of the offscreen page in the extension. */
export const OFFSCREEN_PAGE = 'src/reader/offscreen.html'

/** A function that has the offscreen page read something, opening it when there is none. Never rejects. */
export function offscreenReader({
  runtime,
  offscreen,
}: OffscreenWays): (message: ReadHtml | ReadPdf) => Promise<Page | null> {
  const open = opener(offscreen)
  return async (message) => {
    // The offscreen page closes itself when idle: a second try finds a new one.
    for (let attempt = 0; attempt < 2; attempt += 1) {
      try {
        await open()
        const answer = await runtime.sendMessage(message)
        const page = asPage(answer)
        // It has answered: there is nothing to be read.
        if (page || answer === null) return page
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
        justification:
          'Reads title, authors and date of a work that is being saved, from its abstract page or its PDF.',
      })
      .catch(() => undefined)
      .finally(() => {
        opening = null
      })
    return opening
  }
}
