import fc from 'fast-check'
import { expect, test } from 'vitest'
import { keptText, stackOfText } from '../../../options/undo/kept-steps.ts'
import {
  afterChange,
  afterStep,
  type Direction,
  directionOf,
  NO_STEPS,
  nextStep,
  type StepToken,
  type UndoStack,
  without,
} from '../../../options/undo/undo-stack.ts'
import type { UndoToken } from '../../../src/messages/refusal.ts'
import type { ListId } from '../../../src/model/library.ts'
import '../../support/property-seed.ts'

const LIST = 'a' as ListId
const token = (restorePoint: number): UndoToken => ({ listId: LIST, restorePoint })

/** A list whose text is the changes that count, and a worker that takes changes back by tokens. */
function world() {
  let point = 0
  const effects = new Map<number, { readonly change: string; readonly on: boolean }>()
  const counting = new Set<string>()
  const make = (change: string, on: boolean) => {
    if (on) counting.add(change)
    else counting.delete(change)
    effects.set(++point, { change, on })
    return token(point)
  }
  return {
    text: () => [...counting].sort().join(),
    change: (what: string) => make(what, true),
    undo({ restorePoint }: UndoToken) {
      const effect = effects.get(restorePoint)
      if (!effect) throw new Error('no such token')
      return make(effect.change, !effect.on)
    },
  }
}

function stepped(stack: UndoStack, direction: Direction, undo: (token: UndoToken) => UndoToken): UndoStack {
  const step = nextStep(stack, direction)
  return step ? afterStep(stack, direction, step.token, undo(step.token as UndoToken)) : stack
}

test('any changes, undos and redos: all undone is the first text, all redone is the last', () => {
  const move = fc.oneof(
    { weight: 3, arbitrary: fc.constant('change' as const) },
    { weight: 2, arbitrary: fc.constantFrom<Direction>('undo', 'redo') },
  )
  fc.assert(
    fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
      const { text, change, undo } = world()
      let stack = NO_STEPS
      let made = 0
      for (const one of moves) {
        if (one === 'change') {
          const what = `change ${made++}`
          stack = afterChange(stack, { token: change(what), text: what })
        } else stack = stepped(stack, one, undo)
      }
      while (nextStep(stack, 'redo')) stack = stepped(stack, 'redo', undo)
      const last = text()
      while (nextStep(stack, 'undo')) stack = stepped(stack, 'undo', undo)
      expect(text()).toBe('')
      while (nextStep(stack, 'redo')) stack = stepped(stack, 'redo', undo)
      expect(text()).toBe(last)
    }),
  )
})

test('a new change forgets what was taken back before', () => {
  const one = afterChange(NO_STEPS, { token: token(1), text: 'one' })
  const back = afterStep(one, 'undo', token(1), token(2))
  expect(nextStep(back, 'redo')).toEqual({ token: token(2), text: 'one' })
  const other = afterChange(back, { token: token(3), text: 'other' })
  expect(nextStep(other, 'redo')).toBeUndefined()
})

test('a step that is gone leaves the others', () => {
  const two = [1, 2].reduce((stack, n) => afterChange(stack, { token: token(n), text: `${n}` }), NO_STEPS)
  expect(nextStep(without(two, token(2)), 'undo')?.text).toBe('1')
  expect(directionOf(two, token(1))).toBe('undo')
  expect(directionOf(without(two, token(1)), token(1))).toBeNull()
})

test('the stack outlasts a reload, and a text that is none is an empty one', () => {
  const also = { ...token(1), also: [{ listId: 'b' as ListId, restorePoint: 7 }] }
  const stack = afterChange(NO_STEPS, { token: also, text: 'in two lists' })
  expect(stackOfText(keptText(stack))).toEqual(stack)
  for (const text of [
    null,
    '',
    '{',
    '[]',
    '{"done":[{"token":{"kind":"removed","listId":1},"text":""}]}',
    '{"done":[{"token":1,"text":2}],"undone":3}',
  ])
    expect(stackOfText(text)).toEqual(NO_STEPS)
})

test('a list removed or renamed and settings are steps like any other, and outlast a reload', () => {
  const names = { name: 'A', fileName: 'a.md' }
  const tokens: readonly StepToken[] = [
    { kind: 'removed', listId: LIST, removal: 3 },
    { kind: 'renamed', listId: LIST, before: names, after: { ...names, name: 'B' } },
    { kind: 'settings', before: { theme: 'dark' }, after: { theme: 'light' } },
  ]
  const stack = tokens.reduce((all, token, n) => afterChange(all, { token, text: `${n}` }), NO_STEPS)
  const kept = stackOfText(keptText(stack))
  expect(kept).toEqual(stack)
  const back: StepToken = { kind: 'settings', before: { theme: 'light' }, after: { theme: 'dark' } }
  for (const { token } of stack.done) expect(directionOf(kept, token)).toBe('undo')
  expect(nextStep(afterStep(kept, 'undo', tokens[2] as StepToken, back), 'redo')?.token).toEqual(back)
})
