import type { Launched } from '../tests/support/browser/chromium.ts'

/** What one load of a page took on its main thread, in milliseconds. */
export interface LoadTime {
  /** Script of the extension alone: processor time, from the trace. */
  readonly own: number
  /** All scripts of the page, as the browser counts them. */
  readonly scripts: number
  /** All that the extension's worker did meanwhile: processor time of its thread. */
  readonly worker: number
  /** What the page itself has noted; NaN without a question. */
  readonly noted: number
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

/**
 * Loads a page in a new tab under a trace.
 * @param noted code whose value is waited for, in the page
 */
export async function timeLoad(
  { context, cdp, extensionId }: Launched,
  url: string,
  noted?: string,
): Promise<LoadTime> {
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Performance.enable')
  const events: TraceEvent[] = []
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]))
  cdp.on('Tracing.dataCollected', collect)
  await cdp.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline'],
      recordMode: 'recordUntilFull',
    },
  })
  await page.goto(url)
  const told = noted ? await page.waitForFunction(noted) : null
  await page.waitForTimeout(SETTLE_MS)
  const { metrics } = await session.send('Performance.getMetrics')
  const spent = (name: string) => (metrics.find((metric) => metric.name === name)?.value ?? Number.NaN) * 1000
  const complete = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve))
  await cdp.send('Tracing.end')
  await complete
  cdp.off('Tracing.dataCollected', collect)
  const value = told ? Number(await told.jsonValue()) : Number.NaN
  await page.close()
  const ours = `chrome-extension://${extensionId}/`
  return {
    own: scriptTime(events, `${ours}src/content/`),
    scripts: spent('ScriptDuration'),
    worker: threadTime(events, `${ours}service-worker-loader`),
    noted: value,
    all: spent('TaskDuration'),
  }
}

/** Time of the outermost events that ran scripts whose address begins so. */
function scriptTime(events: readonly TraceEvent[], address: string): number {
  const own = events
    .filter(({ name, ph, dur }) => ph === 'X' && dur !== undefined && SCRIPT_EVENTS.has(name))
    .filter((event) => scriptOf(event).startsWith(address))
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

/** Time of all tasks of the thread that ran a script whose address begins so. */
function threadTime(events: readonly TraceEvent[], address: string): number {
  const thread = events.find((event) => scriptOf(event).startsWith(address))
  const tasks = events.filter(
    ({ name, ph, tid, pid }) => name === 'RunTask' && ph === 'X' && tid === thread?.tid && pid === thread.pid,
  )
  return tasks.reduce((sum, { dur = 0, tdur = dur }) => sum + tdur, 0) / 1000
}

function scriptOf({ args }: TraceEvent): string {
  return args?.data?.url ?? args?.data?.fileName ?? ''
}
