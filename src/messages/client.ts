import browser from 'webextension-polyfill'
import type { MessageName, Protocol } from './protocol.ts'
import { openReply, WireError } from './reply.ts'

/**
 * Asks the worker, waking it when it sleeps.
 * @throws WireError `gone` when no worker listens any more, `failed` when the worker could not do it
 */
export async function ask<Name extends MessageName>(
  name: Name,
  payload: Protocol[Name]['ask'],
): Promise<Protocol[Name]['answer']> {
  let reply: unknown
  try {
    reply = await browser.runtime.sendMessage({ name, ask: payload })
  } catch (error) {
    throw new WireError('gone', error instanceof Error ? error.message : String(error))
  }
  return openReply(reply) as Protocol[Name]['answer']
}
