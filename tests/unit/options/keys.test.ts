import { expect, test } from 'vitest'
import { actionOfStroke, KEYS, type Stroke } from '../../../options/keys.ts'

function stroke(key: string, also: Partial<Stroke> = {}): Stroke {
  return { key, code: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...also }
}

test('no stroke does two things', () => {
  const strokes = KEYS.flatMap((key): readonly string[] => key.strokes)
  expect(strokes).toEqual([...new Set(strokes)])
})

test('Ctrl and Cmd are the same, and Shift tells redo from undo', () => {
  expect(actionOfStroke(stroke('z', { ctrlKey: true }))).toBe('undo')
  expect(actionOfStroke(stroke('z', { metaKey: true }))).toBe('undo')
  expect(actionOfStroke(stroke('Z', { ctrlKey: true, shiftKey: true }))).toBe('redo')
  expect(actionOfStroke(stroke('ArrowDown', { shiftKey: true }))).toBe('selectDown')
})

test('a sign that needs Shift on this keyboard is still that sign', () => {
  expect(actionOfStroke(stroke('/', { shiftKey: true }))).toBe('search')
})

test('a keyboard with other letters has the keys in the same places', () => {
  expect(actionOfStroke(stroke('о', { code: 'KeyJ' }))).toBe('down')
  expect(actionOfStroke(stroke('я', { code: 'KeyZ', ctrlKey: true }))).toBe('undo')
})

test('a Latin letter counts as what it says, wherever its key stands', () => {
  expect(actionOfStroke(stroke('z', { code: 'KeyY', ctrlKey: true }))).toBe('undo')
})

test('letters with Alt, or with Ctrl where none is asked for, are left to the browser', () => {
  expect(actionOfStroke(stroke('e', { altKey: true }))).toBeNull()
  expect(actionOfStroke(stroke('ArrowUp', { altKey: true }))).toBe('moveUp')
  expect(actionOfStroke(stroke('t', { ctrlKey: true }))).toBeNull()
})
