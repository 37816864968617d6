import type { UndoToken } from '../../src/messages/refusal.ts'
import { word } from '../../src/messages/words.ts'
import type { Desk } from '../desk.ts'
import { type Direction, directionOf, nextStep } from './undo-stack.ts'

/** Taking changes back and making them again. */
export interface UndoActions {
  /** Takes the last change back, or makes the last one that was taken back again. */
  readonly step: (direction: Direction) => void
  /** Takes the way that a token names. */
  readonly take: (token: UndoToken) => void
}

/** Binds them to the desk; steps that are asked for quickly are taken one after the other. */
export function undoActionsAt(desk: Desk): UndoActions {
  let last = Promise.resolve()
  const soon = (doing: () => Promise<void>) => {
    last = last.then(() => desk.guarded('errorUndoing', doing))
  }
  return {
    step: (direction) =>
      soon(async () => {
        const step = nextStep(desk.library().undo, direction)
        if (step) await take(desk, direction, step.token, step.text)
      }),
    take: (token) =>
      soon(async () => {
        const { undo } = desk.library()
        const direction = directionOf(undo, token) ?? 'undo'
        const step = [...undo.done, ...undo.undone].find(
          (one) => one.token.restorePoint === token.restorePoint,
        )
        await take(desk, direction, token, step?.text ?? '')
      }),
  }
}

async function take(desk: Desk, direction: Direction, token: UndoToken, text: string): Promise<void> {
  desk.send({ kind: 'busy', busy: true })
  const answer = await desk.ways.ask('undo', token)
  desk.send({ kind: 'busy', busy: false })
  if (answer.kind === 'refused') {
    // It will not work later either; the steps before it may.
    desk.send({ kind: 'stepGone', token })
    return desk.refuse(answer)
  }
  const said = direction === 'undo' ? word('undoneWhat', text) : word('redoneWhat', text)
  desk.send({ kind: 'stepped', direction, token, back: answer.undo, text: text ? said : word('undone') })
  await desk.refresh()
}
