import { readHtml } from './read-html.ts'
import { asReadHtml, type Sender } from './read-html-message.ts'

/** Closes itself when nothing was read for this long, in milliseconds. */
const IDLE = 60_000

interface Runtime {
  readonly id: string
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: Sender, answer: (value: unknown) => void) => void): void
  }
}

const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome
const parser = new DOMParser()
let idle = setTimeout(() => window.close(), IDLE)

/** Chromium's worker has no DOM: this page of the extension reads what the worker fetched. */
runtime.onMessage.addListener((message, sender, answer) => {
  const asked = asReadHtml(message, sender, runtime.id)
  if (!asked) return
  clearTimeout(idle)
  idle = setTimeout(() => window.close(), IDLE)
  answer(readHtml(asked.html, asked.url, (html) => parser.parseFromString(html, 'text/html')))
})
