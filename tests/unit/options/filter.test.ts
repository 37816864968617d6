import { describe, expect, it } from 'vitest'
import { type Filter, filterRows, NO_FILTER, statusCounts } from '../../../options/filter.ts'
import type { EntryRow } from '../../../src/model/library.ts'
import { madeRow } from '../popup/made-world.ts'

const rows: EntryRow[] = [
  {
    ...madeRow(1, { title: 'Théorie of Reasoning', tags: ['ood', 'theory'] }),
    section: ['LLMs', 'Reasoning'],
  },
  {
    ...madeRow(2, { title: 'Scaling laws', authors: ['Ada Lovelace'] }),
    section: ['LLMs'],
    kept: { status: 'read' },
  },
  { ...madeRow(3, { title: 'A post', notes: 'on reasoning', tags: ['ood'] }), kept: { authors: ['Grace'] } },
]
const shown = (change: Partial<Filter>) =>
  filterRows(rows, { ...NO_FILTER, ...change }).map((row) => Number(row.id))

describe('a filter', () => {
  it('shows everything while it is open', () => {
    expect(filterRows(rows, NO_FILTER)).toBe(rows)
  })

  it('finds words in any order, without case and accents, in titles, names, tags, notes and links', () => {
    expect(shown({ text: 'REASON theorie' })).toEqual([1])
    expect(shown({ text: 'reasoning' })).toEqual([1, 3])
    expect(shown({ text: 'lovelace' })).toEqual([2])
    expect(shown({ text: 'grace' })).toEqual([3])
    expect(shown({ text: 'example.org/2' })).toEqual([2])
  })

  it('shows a section with all below it', () => {
    expect(shown({ section: ['LLMs'] })).toEqual([1, 2])
    expect(shown({ section: ['LLMs', 'Reasoning'] })).toEqual([1])
  })

  it('wants every chosen tag and the chosen status', () => {
    expect(shown({ tags: ['ood'] })).toEqual([1, 3])
    expect(shown({ tags: ['ood', 'theory'] })).toEqual([1])
    expect(shown({ status: 'read' })).toEqual([2])
  })
})

it('entries are counted by status, whether the file or the row knows it', () => {
  expect(statusCounts(rows)).toEqual({ unread: 2, reading: 0, read: 1 })
})
