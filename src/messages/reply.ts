/** What comes back over the wire: the answer, or what went wrong in words for a log. */
export type Reply =
  | { readonly ok: true; readonly answer: unknown }
  | { readonly ok: false; readonly error: string }

/** Why a message got no answer. */
export type WireFailure =
  /** No worker listened: the extension was updated or switched off under this page. */
  | 'gone'
  /** The worker refused the message or failed at it. */
  | 'failed'

/** Thrown by `ask` when a message got no answer. */
export class WireError extends Error {
  readonly failure: WireFailure

  constructor(failure: WireFailure, message: string) {
    super(message)
    this.name = 'WireError'
    this.failure = failure
  }
}

/**
 * Takes the answer out of what a worker sent back.
 * @throws WireError when the worker said that it failed (`failed`), or when nothing came back (`gone`)
 */
export function openReply(reply: unknown): unknown {
  if (typeof reply === 'object' && reply !== null && 'ok' in reply) {
    if (reply.ok === true && 'answer' in reply) return reply.answer
    if ('error' in reply) throw new WireError('failed', String(reply.error))
  }
  throw new WireError('gone', 'Listmark did not answer: reload this page')
}
