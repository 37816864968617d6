import { asAsked, type Sender } from './offscreen-message.ts'
import { readHtml } from './read-html.ts'

/** Closes itself when nothing was read for this long, in milliseconds. */
const IDLE = 60_000

interface Runtime {
  readonly id: string
  readonly onMessage: {
    addListener(
      listener: (message: unknown, sender: Sender, answer: (value: unknown) => void) => boolean | undefined,
    ): void
  }
}

const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome
const parser = new DOMParser()
let idle = setTimeout(() => window.close(), IDLE)

/** Chromium's worker has no DOM: this page of the extension reads what the worker fetched, and PDFs. */
runtime.onMessage.addListener((message, sender, answer) => {
  const asked = asAsked(message, sender, runtime.id)
  if (!asked) return undefined
  clearTimeout(idle)
  idle = setTimeout(() => window.close(), IDLE)
  if (asked.name === 'readPdf') {
    void readPdfAt(asked.url).then(answer, () => answer(null))
    // The answer comes later.
    return true
  }
  answer(readHtml(asked.html, asked.url, (html) => parser.parseFromString(html, 'text/html')))
  return undefined
})

/** The reader of PDFs is large, so it is loaded when there is one to read. */
async function readPdfAt(url: string) {
  const [{ readPdf }, { openPdf }] = await Promise.all([
    import('./pdf/read-pdf.ts'),
    import('./pdf/open-pdf.ts'),
  ])
  return readPdf(url, (...request) => fetch(...request), openPdf)
}
