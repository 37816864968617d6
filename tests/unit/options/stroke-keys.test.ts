import { describe, expect, it } from 'vitest'
import { KEYS } from '../../../options/keys.ts'
import { strokeKeys } from '../../../options/keys-sheet/stroke-keys.ts'

describe('a stroke in print', () => {
  it.each([
    ['Mod+Shift+z', ['Ctrl', 'Shift', 'Z'], ['⌘', '⇧', 'Z']],
    ['ArrowDown', ['↓'], ['↓']],
    ['?', ['?'], ['?']],
    ['Delete', ['Delete'], ['Delete']],
  ])('%s is %j, on a Mac %j', (stroke, elsewhere, mac) => {
    expect([strokeKeys(stroke, false), strokeKeys(stroke, true)]).toEqual([elsewhere, mac])
  })
})

it('no two keys of the library share a stroke', () => {
  const strokes = KEYS.flatMap((key) => [...key.strokes])
  expect(strokes).toHaveLength(new Set(strokes).size)
})
