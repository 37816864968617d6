import { expect, it } from 'vitest'
import type { EntryId, ListStep } from '../../../src/model/library.ts'
import { touchedSince, withStep } from '../../../src/store/steps.ts'

const step = (from: number, to: number, ...ids: number[]): ListStep => ({
  from,
  to,
  entryIds: ids as EntryId[],
})

it('names every row that was touched since a list was read', () => {
  const list = { changedAt: 4, steps: [step(1, 2, 7), step(2, 3, 8), step(3, 4, 8, 9)] }
  expect(touchedSince(list, 1)).toEqual(new Set([7, 8, 9]))
  expect(touchedSince(list, 3)).toEqual(new Set([8, 9]))
  expect(touchedSince(list, 4)).toEqual(new Set())
})

it('does not know what was touched before the first step, between two, or after the last', () => {
  expect(touchedSince({ changedAt: 2, steps: [step(1, 2, 7)] }, 0)).toBeNull()
  expect(touchedSince({ changedAt: 4, steps: [step(1, 2, 7), step(3, 4, 8)] }, 1)).toBeNull()
  expect(touchedSince({ changedAt: 3, steps: [step(1, 2, 7)] }, 1)).toBeNull()
  expect(touchedSince({ changedAt: 3 }, 1)).toBeNull()
})

it('keeps few steps, and none from before a change of many rows', () => {
  let steps: readonly ListStep[] = []
  for (let at = 0; at < 100; at++) steps = withStep(steps, step(at, at + 1, at))
  expect(steps.length).toBeLessThan(30)
  expect(steps.at(-1)).toEqual(step(99, 100, 99))
  const many = step(100, 101, ...Array.from({ length: 1000 }, (_, id) => id))
  expect(withStep(steps, many)).toEqual([])
})
