import type { BrowserContext, Route } from 'playwright-core'
import { build } from 'vite'
import { launchChromium } from '../tests/support/browser/chromium.ts'
import { type NamedPage, pagesToRead } from './pages-to-read.ts'
import { ask, type Reader, type ReadingTimes } from './reading-script.ts'
import { row } from './rows.ts'

const LOADS_OF_LARGEST = 9

/**
 * No script of the page runs, so that each is read as it was saved. The other two keep the page apart from all
 * others, for which the browser gives it a clock that is not rounded to tenths of a millisecond.
 */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "script-src 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

/** What a look at a page takes in the browser: in a page that was just loaded, and once its code is warm. */
export async function benchReading(): Promise<void> {
  const pages = pagesToRead()
  const largest = pages.slice(-1).flatMap((page) => Array<NamedPage>(LOADS_OF_LARGEST).fill(page))
  const { context, close } = await launchChromium({})
  try {
    await context.addInitScript({ content: await script() })
    for (const reader of ['detect', 'readPage'] as const) {
      const times = await timeAll(context, pages, reader)
      row(
        `  ${reader}, ${pages.length} pages, first call`,
        times.map(({ first }) => first),
      )
      row(
        `  ${reader}, ${pages.length} pages, later calls`,
        times.flatMap(({ again }) => again),
      )
      const kilobytes = Math.round((largest[0]?.html.length ?? 0) / 1000)
      row(
        `  ${reader}, largest (${kilobytes} KB), first call`,
        (await timeAll(context, largest, reader)).map(({ first }) => first),
      )
    }
  } finally {
    await close()
  }
}

async function timeAll(context: BrowserContext, pages: readonly NamedPage[], reader: Reader) {
  const times: ReadingTimes[] = []
  const page = await context.newPage()
  for (const { url, html } of pages) {
    const answer = (route: Route) =>
      route.request().url() === url ? route.fulfill({ headers: HEADERS, body: html }) : route.abort()
    await page.route('**/*', answer)
    await page.goto(url)
    times.push(await page.evaluate<ReadingTimes>(ask(reader)))
    await page.unroute('**/*', answer)
  }
  await page.close()
  return times
}

/** The measuring script in one piece, made as the extension's own are made. */
async function script(): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: { __TEST_BUILD__: 'false', __FIREFOX__: 'false' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: 'bench/reading-script.ts', formats: ['iife'], name: 'reading' },
    },
  })
  const [output] = Array.isArray(made) ? made : [made]
  if (!output || !('output' in output)) throw new Error('vite made no script of bench/reading-script.ts')
  return output.output[0].code
}
