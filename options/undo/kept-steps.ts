import { libraryToken, undoToken } from '../../src/messages/check-tokens.ts'
import { BadShape } from '../../src/messages/shape.ts'
import { NO_STEPS, type Step, type StepToken, type UndoStack } from './undo-stack.ts'

/** The stack as text, to outlast a reload of the page. */
export function keptText(stack: UndoStack): string {
  return JSON.stringify(stack)
}

/** The stack that was kept; what does not look like one is none. */
export function stackOfText(text: string | null): UndoStack {
  try {
    const kept: unknown = JSON.parse(text ?? 'null')
    if (!isObject(kept)) return NO_STEPS
    return { done: stepsIn(kept['done']), undone: stepsIn(kept['undone']) }
  } catch {
    // Not written by this page: then there is nothing to take back.
    return NO_STEPS
  }
}

function stepsIn(kept: unknown): Step[] {
  return Array.isArray(kept) ? kept.flatMap(stepIn) : []
}

function stepIn(kept: unknown): Step[] {
  if (!isObject(kept) || typeof kept['text'] !== 'string') return []
  const token = tokenIn(kept['token'])
  return token ? [{ token, text: kept['text'] }] : []
}

function tokenIn(kept: unknown): StepToken | null {
  const isOfText = isObject(kept) && 'restorePoint' in kept
  try {
    return isOfText ? undoToken(kept, 'token') : libraryToken(kept, 'token')
  } catch (error) {
    if (error instanceof BadShape) return null
    throw error
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
