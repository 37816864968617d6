import { expect, it } from 'vitest'
import { nestingOf } from '../../../options/nesting.ts'
import { madeRow } from '../popup/made-world.ts'

it('finds entries nested under others by the notes that hold them', () => {
  const rows = [
    madeRow(1, { notes: '- [Two](https://example.org/2)\n  - [Three](https://example.org/3)\n- a remark' }),
    madeRow(2, { notes: '- [Three](https://example.org/3)' }),
    madeRow(3),
    madeRow(4, { notes: 'about nothing' }),
    madeRow(5),
  ]
  expect([...nestingOf(rows)]).toEqual([
    [2, 1],
    [3, 2],
  ])
})

it('never takes a later mention for nesting: what stands between them ends it', () => {
  const rows = [madeRow(1, { notes: 'see https://example.org/3' }), madeRow(2), madeRow(3)]
  expect(nestingOf(rows).size).toBe(0)
})
