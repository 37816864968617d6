import { describe, expect, it } from 'vitest'
import manifest from '../../../manifest.json' with { type: 'json' }
import { KEYS } from '../../../options/keys.ts'
import { ADDRESS_KEYWORD } from '../../../options/keys-sheet/other-keys.ts'
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

it('the keyword of the address bar is the one in the manifest', () => {
  expect(ADDRESS_KEYWORD).toBe(manifest.omnibox.keyword)
})

it('no two keys of the library share a stroke', () => {
  const strokes = KEYS.flatMap((key) => [...key.strokes])
  expect(strokes).toHaveLength(new Set(strokes).size)
})
