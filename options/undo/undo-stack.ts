import type { LibraryToken, UndoToken } from '../../src/messages/refusal.ts'

/** Names a change of lists' texts, or another one of the library: a list removed or renamed, settings. */
export type StepToken = UndoToken | LibraryToken

/** A change that can be taken back, or made again, and what it did in words. */
export interface Step {
  readonly token: StepToken
  readonly text: string
}

/** What was done in this window and can be taken back, and what was taken back and can be made again; newest last. */
export interface UndoStack {
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

/** Nothing was done yet. */
export const NO_STEPS: UndoStack = { done: [], undone: [] }

/** The worker keeps about as many ways back of each list. */
const MOST_STEPS = 100

/** Which way a step is taken. */
export type Direction = 'undo' | 'redo'

/** The step that is taken next; undefined when there is none. */
export function nextStep({ done, undone }: UndoStack, direction: Direction): Step | undefined {
  return (direction === 'undo' ? done : undone).at(-1)
}

/** True when anything can be taken back or made again. */
export function hasSteps({ done, undone }: UndoStack): boolean {
  return done.length + undone.length > 0
}

/** After a change: what was taken back before cannot be made again. */
export function afterChange({ done }: UndoStack, step: Step): UndoStack {
  return { done: [...done, step].slice(-MOST_STEPS), undone: [] }
}

/**
 * After a change was taken back, or made again.
 * @param token the one that did it
 * @param back the one that takes that back
 */
export function afterStep(
  stack: UndoStack,
  direction: Direction,
  token: StepToken,
  back: StepToken,
): UndoStack {
  const from = direction === 'undo' ? stack.done : stack.undone
  const step = from.findLast((one) => sameToken(one.token, token))
  if (!step) return stack
  const { done, undone } = without(stack, token)
  const turned = { ...step, token: back }
  return direction === 'undo' ? { done, undone: [...undone, turned] } : { done: [...done, turned], undone }
}

/** Without a step that cannot be taken any more: the others still can. */
export function without({ done, undone }: UndoStack, token: StepToken): UndoStack {
  const stays = (step: Step) => !sameToken(step.token, token)
  return { done: done.filter(stays), undone: undone.filter(stays) }
}

/** Which way a token leads; null when the stack does not know it. */
export function directionOf({ done, undone }: UndoStack, token: StepToken): Direction | null {
  if (done.some((step) => sameToken(step.token, token))) return 'undo'
  return undone.some((step) => sameToken(step.token, token)) ? 'redo' : null
}

/** The same text for the same token: made anew field by field, as it may have been kept and read again. */
export function tokenText(token: StepToken): string {
  if ('restorePoint' in token) return `${token.listId} ${token.restorePoint}`
  const { kind } = token
  if (kind === 'removed') return `${kind} ${token.removal}`
  if (kind === 'added') return `${kind} ${token.listId}`
  return JSON.stringify(token)
}

function sameToken(a: StepToken, b: StepToken): boolean {
  return tokenText(a) === tokenText(b)
}
