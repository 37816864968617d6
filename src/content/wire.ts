import type { Marks } from '../messages/marks.ts'
import type { Envelope, MessageName, Protocol, ToContent } from '../messages/protocol.ts'
import type { SeenPage } from '../model/page.ts'

/** How the content script speaks with the worker. */
export interface Wire {
  /**
   * Tells what the page is; `heard` gets whether its links are to be marked.
   * @returns false when the extension was removed or updated under the page: there is no one left to tell
   */
  readonly tell: (page: SeenPage, heard: (marks: Marks) => void) => boolean
  /** Asks the worker; null when no answer came, whatever the reason. */
  readonly ask: <Name extends MessageName>(
    name: Name,
    ask: Protocol[Name]['ask'],
  ) => Promise<Protocol[Name]['answer'] | null>
  /** Calls back for everything that the worker tells; the function returned ends it. */
  readonly onTold: (hear: (kind: ToContent['kind']) => void) => () => void
  /** False when the extension was removed or updated under the page. */
  readonly isAlive: () => boolean
  /** The text of that name in the browser's language. */
  readonly word: (name: string, fill?: string) => string
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

/** The little of the browser's texts that is used here. */
export interface Texts {
  getMessage(name: string, fills?: string[]): string
}

/** The wire over the browser's own runtime; null where there is none. */
export function extensionWire(): Wire | null {
  const { chrome } = globalThis as { chrome?: { runtime?: Runtime; i18n?: Texts } }
  return chrome?.runtime?.id ? wireOver(chrome.runtime, chrome.i18n) : null
}

/** The wire over a runtime. Nothing here throws, whatever became of the extension. */
export function wireOver(runtime: Runtime, texts?: Texts): Wire {
  const send = (message: Envelope): Promise<unknown> | null => {
    try {
      return runtime.id ? Promise.resolve(runtime.sendMessage(message)).catch(() => null) : null
    } catch {
      return null
    }
  }
  return {
    tell(page, heard) {
      const sent = send({ name: 'pageSeen', ask: { page } })
      void sent?.then((reply) => {
        const answer = answerOf<'pageSeen'>(reply)
        if (answer) heard(answer)
      })
      return sent !== null
    },
    ask: async (name, ask) => answerOf(await send({ name, ask } as Envelope)),
    onTold(hear) {
      const listener = (message: unknown, sender: { id?: string }) => {
        if (sender.id === runtime.id && isToContent(message)) hear(message.kind)
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
    isAlive() {
      try {
        return Boolean(runtime.id)
      } catch {
        return false
      }
    },
    word(name, fill) {
      try {
        return texts?.getMessage(name, fill === undefined ? [] : [fill]) ?? ''
      } catch {
        return ''
      }
    },
  }
}

/** What the worker answered; null when it refused or was not there. It is our own, so its shape is believed. */
function answerOf<Name extends MessageName>(reply: unknown): Protocol[Name]['answer'] | null {
  return typeof reply === 'object' && reply !== null && 'answer' in reply
    ? (reply.answer as Protocol[Name]['answer'])
    : null
}

function isToContent(message: unknown): message is ToContent {
  return (
    typeof message === 'object' &&
    message !== null &&
    'kind' in message &&
    (message.kind === 'lookAgain' || message.kind === 'worksChanged')
  )
}
