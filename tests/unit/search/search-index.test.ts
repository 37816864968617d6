import { describe, expect, it } from 'vitest'
import type { EntryRow } from '../../../src/model/library.ts'
import { parseQuery } from '../../../src/search/query.ts'
import { searchIndex } from '../../../src/search/search-index.ts'
import { madeRow } from '../popup/made-world.ts'

const rows: EntryRow[] = [
  {
    ...madeRow(1, { title: 'Notes on a talk', notes: 'Mostly about transformers and attention.' }),
    section: ['LLMs', 'Reasoning'],
  },
  {
    ...madeRow(2, {
      title: 'Attention Is All You Need',
      authors: ['Ashish Vaswani'],
      tags: ['transformers'],
    }),
    section: ['LLMs'],
    kept: { status: 'read' },
  },
  {
    ...madeRow(3, { title: 'Scaling laws', date: { year: 2020, month: 1, day: 23 } }),
    section: ['Training'],
  },
  { ...madeRow(4, { title: '注意力机制综述' }), section: ['Training'] },
]

function found(text: string, among: readonly EntryRow[] = rows): number[] {
  const index = searchIndex()
  index.update(among)
  return index.find(parseQuery(text)).map(({ row }) => Number(row.id))
}

describe('a search', () => {
  it('puts an entry first that has the word in its title', () => {
    expect(found('attention')).toEqual([2, 1])
  })

  it('finds what a word begins with, what it holds, and a title in Chinese', () => {
    expect(found('trans')).toEqual([2, 1])
    expect(found('former')).toEqual([2, 1])
    expect(found('机制')).toEqual([4])
  })

  it('forgives a wrong, a missing and a swapped letter when no word begins so', () => {
    expect(found('atention')).toEqual([2, 1])
    expect(found('attentoin')).toEqual([2, 1])
    expect(found('vaswany')).toEqual([2])
    expect(found('xyzzyq')).toEqual([])
  })

  it('wants every word, and nothing with a minus', () => {
    expect(found('attention talk')).toEqual([1])
    expect(found('attention -talk')).toEqual([2])
  })

  it('finds a phrase only where its words follow each other', () => {
    expect(found('"all you need"')).toEqual([2])
    expect(found('"need you"')).toEqual([])
  })

  it('knows status, section, dates, authors, tags and parts', () => {
    expect(found('is:read')).toEqual([2])
    expect(found('in:reason')).toEqual([1])
    expect(found('before:2021')).toEqual([3])
    expect(found('after:2020')).toEqual([])
    expect(found('after:2019')).toEqual([3])
    expect(found('by:vaswani')).toEqual([2])
    expect(found('tag:transformers')).toEqual([2])
    expect(found('has:note')).toEqual([1])
    expect(found('-has:note in:llms')).toEqual([2])
  })

  it('follows changed, new and removed entries', () => {
    const index = searchIndex()
    index.update(rows)
    const changed = { ...madeRow(3, { title: 'Neural scaling' }), section: ['Training'] }
    index.update([...rows.slice(0, 2), changed, madeRow(5, { title: 'Scaling down' })])
    const ids = (text: string) => index.find(parseQuery(text)).map(({ row }) => Number(row.id))
    expect(ids('scaling')).toEqual([3, 5])
    expect(ids('laws')).toEqual([])
    expect(ids('注意')).toEqual([])
  })
})
