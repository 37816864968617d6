import type { LookAgain } from '../messages/protocol.ts'
import type { SeenPage } from '../model/page.ts'

/** How the content script speaks with the worker. */
export interface Wire {
  /** @returns false when the extension was removed or updated under the page: there is no one left to tell */
  readonly tell: (page: SeenPage) => boolean
  /** Calls back whenever the worker asks to look again; the function returned ends it. */
  readonly onLookAgain: (look: () => void) => () => void
}

/** The little of the browser's runtime that is used here; the polyfill would be ten times this script. */
export interface Runtime {
  readonly id?: string
  sendMessage(message: unknown): Promise<unknown> | undefined
  readonly onMessage: {
    addListener(listener: (message: unknown, sender: { id?: string }) => void): void
    removeListener(listener: (message: unknown, sender: { id?: string }) => void): void
  }
}

/** The wire over the browser's own runtime; null where there is none. */
export function extensionWire(): Wire | null {
  const runtime = (globalThis as { chrome?: { runtime?: Runtime } }).chrome?.runtime
  return runtime?.id ? wireOver(runtime) : null
}

/** The wire over a runtime. Nothing here throws, whatever became of the extension. */
export function wireOver(runtime: Runtime): Wire {
  return {
    tell(page) {
      try {
        if (!runtime.id) return false
        runtime.sendMessage({ name: 'pageSeen', ask: { page } })?.catch?.(() => undefined)
        return true
      } catch {
        return false
      }
    },
    onLookAgain(look) {
      const listener = (message: unknown, sender: { id?: string }) => {
        if (sender.id === runtime.id && isLookAgain(message)) look()
      }
      runtime.onMessage.addListener(listener)
      return () => {
        try {
          runtime.onMessage.removeListener(listener)
        } catch {
          // The extension is gone, and its listeners with it.
        }
      }
    },
  }
}

function isLookAgain(message: unknown): message is LookAgain {
  return typeof message === 'object' && message !== null && 'kind' in message && message.kind === 'lookAgain'
}
