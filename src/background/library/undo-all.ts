import type { Protocol, UndoToken } from '../../messages/protocol.ts'
import type { Shelf } from './change-list.ts'
import { undoChange } from './undo-change.ts'

/** A token with those of the changes that were made together with it, the first change first. */
export function tokensIn({ also = [], ...token }: UndoToken): readonly UndoToken[] {
  return [token, ...also]
}

/** One token for changes of several lists; null for none. */
export function joinedToken([first, ...also]: readonly UndoToken[]): UndoToken | null {
  if (!first) return null
  return also.length === 0 ? first : { ...first, also }
}

/**
 * Takes a change back with those that were made together with it, the last one first. Where one is refused, those
 * that were taken back before it are made again: all or nothing.
 */
export async function undoAll(shelf: Shelf, token: UndoToken): Promise<Protocol['undo']['answer']> {
  const undone: UndoToken[] = []
  for (const each of [...tokensIn(token)].reverse()) {
    const answer = await undoChange(shelf, each)
    if (answer.kind === 'undone') undone.push(answer.undo)
    else {
      for (const back of undone.reverse()) await undoChange(shelf, back)
      return answer
    }
  }
  return { kind: 'undone', undo: joinedToken(undone) ?? token }
}
