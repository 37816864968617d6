import type { Protocol } from '../../messages/protocol.ts'
import type { Background } from '../background.ts'

/** Proposes section and tags for a work of that title, and waits for the list to be read. */
export async function propose(
  background: Background,
  ask: Protocol['propose']['ask'],
): Promise<Protocol['propose']['answer']> {
  return background.propose(await background.shelf(), ask, 'patient')
}
