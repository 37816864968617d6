import { expect, it } from 'vitest'
import { parseQuery } from '../../../src/search/query.ts'
import { scan } from '../../../src/search/scan.ts'
import { madeRow } from '../popup/made-world.ts'

const rows = [
  madeRow(1, { title: 'Théorie of Reasoning', tags: ['ood'] }),
  madeRow(2, { title: 'Scaling laws', authors: ['Ada Lovelace'] }),
  madeRow(3, { title: 'Reasoning about laws', tags: ['ood', 'law'] }),
]
const found = (text: string, hasTime = () => true) =>
  scan(rows, parseQuery(text), hasTime).map((row) => Number(row.id))

it('finds words of titles, tags and authors in the order of the list, and heeds conditions', () => {
  expect(found('theorie')).toEqual([1])
  expect(found('reason')).toEqual([1, 3])
  expect(found('LAWS reasoning')).toEqual([3])
  expect(found('lovelace')).toEqual([2])
  expect(found('tag:ood -laws')).toEqual([1])
  expect(found('nothing')).toEqual([])
})

it('ends when the time is over', () => {
  expect(found('reason', () => false)).toEqual([])
})
