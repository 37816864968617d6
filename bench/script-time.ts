import type { CDPSession } from 'playwright-core'
import type { Launched } from '../tests/support/browser/chromium.ts'

/** What one load of a page took on its main thread, in milliseconds. */
export interface LoadTime {
  /** Script of the extension alone: processor time, from the trace. */
  readonly own: number
  /** Everything: scripts, layout, painting, garbage collection. */
  readonly all: number
}

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly tid: number
  readonly pid: number
  readonly ts: number
  readonly dur?: number
  /** The part of `dur` in which the thread had a processor: other programs do not count. */
  readonly tdur?: number
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } }
}

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile', 'v8.run'])
/** Long enough for what the content script does after the load. */
const SETTLE_MS = 400

/** Loads a page in a new tab under a trace. */
export async function timeLoad({ context, cdp, extensionId }: Launched, url: string): Promise<LoadTime> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'], recordMode: 'recordUntilFull' },
  })
  await page.goto(url)
  await page.waitForTimeout(SETTLE_MS)
  const all = await taskTime(session)
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  await page.close()
  return { own: ownTime(events, extensionId), all }
}

async function taskTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  const seconds = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
  return seconds * 1000
}

/** Time of the outermost events that ran the extension's script in a page; the worker is not a page. */
function ownTime(events: readonly TraceEvent[], extensionId: string): number {
  const own = events
    .filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && SCRIPT_EVENTS.has(name))
    .filter((event) => scriptOf(event).startsWith(`chrome-extension://${extensionId}/src/content/`))
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
  let total = 0
  let end = 0
  for (const { ts, dur = 0, tdur = dur } of own) {
    if (ts < end) continue
    total += tdur
    end = ts + dur
  }
  return total / 1000
}

function scriptOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.fileName ?? ''
}
