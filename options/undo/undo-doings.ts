import type { LibraryToken } from '../../src/messages/refusal.ts'
import { word } from '../../src/messages/words.ts'
import type { RemovedLine } from '../../src/store/read-removed.ts'
import type { Desk } from '../desk.ts'
import { type Direction, directionOf, nextStep, type StepToken, tokenText } from './undo-stack.ts'

/** Taking changes back and making them again. */
export interface UndoActions {
  /** Takes the last change back, or makes the last one that was taken back again. */
  readonly step: (direction: Direction) => void
  /** Takes the way that a token names. */
  readonly take: (token: StepToken) => void
  /** Brings a list back that was removed, in this window or another. */
  readonly bringBack: (removed: RemovedLine) => void
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
        const step = [...undo.done, ...undo.undone].find((one) => tokenText(one.token) === tokenText(token))
        await take(desk, direction, token, step?.text ?? '')
      }),
    bringBack: ({ listId, removal, name }) =>
      soon(() => bringBack(desk, { kind: 'removed', listId, removal }, name)),
  }
}

async function take(desk: Desk, direction: Direction, token: StepToken, text: string): Promise<void> {
  desk.send({ kind: 'busy', busy: true })
  const answer = await askBack(desk, token)
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

/** A change like any other: what was removed before may have been removed in another window. */
async function bringBack(desk: Desk, token: LibraryToken, name: string): Promise<void> {
  const answer = await desk.ways.ask('undoLibrary', token)
  desk.send({ kind: 'stepGone', token })
  if (answer.kind === 'refused') return desk.refuse(answer)
  desk.send({ kind: 'toast', toast: { text: word('broughtBack', name), undo: answer.undo } })
  await desk.refresh()
}

function askBack({ ways }: Desk, token: StepToken) {
  return 'restorePoint' in token ? ways.ask('undo', token) : ways.ask('undoLibrary', token)
}
