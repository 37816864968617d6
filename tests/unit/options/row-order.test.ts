import { expect, it } from 'vitest'
import { orderRows } from '../../../options/row-order.ts'
import type { PartialDate } from '../../../src/model/date.ts'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'

const row = (id: number, title: string, addedAt: number, date?: PartialDate): EntryRow => ({
  id: id as EntryId,
  listId: 'a' as ListId,
  key: null,
  section: [],
  layout: 'bullet',
  fields: { title, url: '', ...(date && { date }) },
  kept: {},
  addedAt,
})
const rows = [
  row(1, 'Zebra 10', 5, { year: 2023 }),
  row(2, 'élan', 7, { year: 2024, month: 3 }),
  row(3, 'Zebra 9', 5),
  row(4, 'Apple', 9, { year: 2023, month: 1, day: 2 }),
]
const ids = (order: Parameters<typeof orderRows>[1]) => orderRows(rows, order, 'en').map(({ id }) => id)

it('leaves entries as the list has them unless another order is chosen', () => {
  expect(orderRows(rows, 'list')).toBe(rows)
})

it('puts the newest date first, and what says none last', () => {
  expect(ids('date')).toEqual([2, 4, 1, 3])
})

it('puts what was added last first, and keeps the order of what came together', () => {
  expect(ids('added')).toEqual([4, 2, 1, 3])
})

it('orders titles as a reader would, numbers by their size', () => {
  expect(ids('title')).toEqual([4, 2, 3, 1])
})
