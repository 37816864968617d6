import type { CDPSession } from 'playwright-core'

/** A line of the console, an uncaught exception or an entry of the browser's log. */
export interface ConsoleLine {
  readonly level: string
  readonly text: string
}

/** A page that Playwright does not show, such as the toolbar popup, over the browser's own connection. */
export interface CdpTarget {
  readonly targetId: string
  /** Sends a command of the DevTools protocol. */
  send(method: string, params?: object): Promise<unknown>
  /** Runs code in the page and gives its value, that of a promise once it is there. */
  run(code: string): Promise<unknown>
  /** Runs a function in the page; what goes in and out is JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    run: (...args: Args) => Result | Promise<Result>,
    ...args: Args
  ): Promise<Result>
}

interface Message {
  readonly id?: number
  readonly method?: string
  readonly params?: Record<string, unknown>
  readonly result?: unknown
  readonly error?: { readonly message: string }
}

interface Evaluation {
  readonly result: { readonly value: unknown; readonly description?: string }
  readonly exceptionDetails?: {
    readonly text: string
    readonly exception?: { readonly description?: string }
  }
}

/**
 * Connects to a target that is open already.
 * @param onConsole hears the console from the moment of connecting, and what it had said before
 */
export async function attachTarget(
  browser: CDPSession,
  targetId: string,
  onConsole: (line: ConsoleLine) => void,
): Promise<CdpTarget> {
  const { sessionId } = await browser.send('Target.attachToTarget', { targetId, flatten: false })
  const waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>()
  let count = 0

  browser.on('Target.receivedMessageFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    const message: Message = JSON.parse(event.message)
    const line = consoleLine(message)
    if (line) onConsole(line)
    const waiter = message.id === undefined ? undefined : waiting.get(message.id)
    if (!waiter || message.id === undefined) return
    waiting.delete(message.id)
    if (message.error) waiter.reject(new Error(message.error.message))
    else waiter.resolve(message.result)
  })
  browser.on('Target.detachedFromTarget', (event) => {
    if (event.sessionId !== sessionId) return
    for (const { reject } of waiting.values()) reject(new Error('the target is closed'))
    waiting.clear()
  })

  function send(method: string, params: object = {}): Promise<unknown> {
    const id = ++count
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject })
      browser
        .send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) })
        .catch(reject)
    })
  }

  await Promise.all(['Runtime.enable', 'Log.enable'].map((method) => send(method)))
  // A worker has no page.
  await send('Page.enable').catch(() => null)
  async function run(expression: string): Promise<unknown> {
    const how = { awaitPromise: true, returnByValue: true, userGesture: true }
    const { exceptionDetails: thrown, result } = (await send('Runtime.evaluate', {
      expression,
      ...how,
    })) as Evaluation
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
    return result.value
  }

  return {
    targetId,
    send,
    run,
    evaluate: async (task, ...args) =>
      (await run(`(${task})(...${JSON.stringify(args)})`)) as Awaited<ReturnType<typeof task>>,
  }
}

function consoleLine({ method, params }: Message): ConsoleLine | null {
  if (method === 'Runtime.consoleAPICalled') {
    const { type, args } = params as { type: string; args: { value?: unknown; description?: string }[] }
    return { level: type, text: args.map((arg) => arg.description ?? String(arg.value)).join(' ') }
  }
  if (method === 'Runtime.exceptionThrown') {
    const { exceptionDetails } = params as { exceptionDetails: Evaluation['exceptionDetails'] }
    return { level: 'error', text: exceptionDetails?.exception?.description ?? exceptionDetails?.text ?? '' }
  }
  if (method === 'Log.entryAdded') {
    const { entry } = params as { entry: { level: string; text: string; url?: string } }
    return { level: entry.level, text: `${entry.text} ${entry.url ?? ''}` }
  }
  return null
}
