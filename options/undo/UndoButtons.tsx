import type { JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import { withKey } from '../key-text.ts'
import { useKeys } from '../use-keys.ts'
import type { UndoActions } from './undo-doings.ts'
import { type Direction, nextStep, type UndoStack } from './undo-stack.ts'

/** Undo and redo; each says in words what it would take back or make again. */
export function UndoButtons({ stack, undo }: { stack: UndoStack; undo: UndoActions }): JSX.Element {
  useKeys({ undo: () => undo.step('undo'), redo: () => undo.step('redo') })
  return (
    <>
      <StepButton direction="undo" stack={stack} undo={undo} />
      <StepButton direction="redo" stack={stack} undo={undo} />
    </>
  )
}

function StepButton(props: { direction: Direction; stack: UndoStack; undo: UndoActions }): JSX.Element {
  const { direction, stack, undo } = props
  const step = nextStep(stack, direction)
  const label = step
    ? word(direction === 'undo' ? 'undoWhat' : 'redoWhat', step.text)
    : word(direction === 'undo' ? 'undoNothing' : 'redoNothing')
  return (
    <button
      type="button"
      class="button quiet icon"
      aria-disabled={!step}
      aria-label={label}
      title={withKey(label, direction)}
      onClick={() => undo.step(direction)}
    >
      <Icon name={direction} />
    </button>
  )
}
