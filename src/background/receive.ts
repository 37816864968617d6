import { checkEnvelope } from '../messages/check.ts'
import type { MessageName, Protocol } from '../messages/protocol.ts'
import type { Reply } from '../messages/reply.ts'
import { maySend, type Own, type Sender } from '../messages/sender.ts'
import type { Background } from './background.ts'
import { handlers } from './handlers/handlers.ts'

/**
 * Answers whatever came over the wire: checked, handed to its handler, and never rejected.
 * @returns undefined for what is meant for another page of the extension (`to`)
 */
export function receive(
  background: Background,
  own: Own,
  raw: unknown,
  sender: Sender,
): Promise<Reply> | undefined {
  if (typeof raw === 'object' && raw !== null && 'to' in raw) return undefined
  return answer(background, own, raw, sender).catch((error: unknown) => ({
    ok: false,
    error: error instanceof Error ? error.message : String(error),
  }))
}

async function answer(background: Background, own: Own, raw: unknown, sender: Sender): Promise<Reply> {
  const envelope = checkEnvelope(raw)
  if (!maySend(envelope.name, sender, own))
    return { ok: false, error: `${envelope.name} may not be sent from there` }
  return { ok: true, answer: await handle(background, envelope, sender) }
}

function handle<Name extends MessageName>(
  background: Background,
  { name, ask }: { readonly name: Name; readonly ask: Protocol[Name]['ask'] },
  sender: Sender,
) {
  return handlers[name](background, ask, sender)
}
