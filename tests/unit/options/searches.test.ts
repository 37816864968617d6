import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { filterRows, NO_FILTER } from '../../../options/filter.ts'
import { queryOfFilter } from '../../../options/searches/query-of-filter.ts'
import { withSearch } from '../../../options/searches/search-doings.ts'
import { madeRow } from '../popup/made-world.ts'

vi.mock('../../../src/messages/words.ts', () => ({ word: (name: string) => name }))

describe('a filter as one search', () => {
  it('names section, tags and status after what was typed', () => {
    const filter = {
      text: ' attention ',
      section: ['LLMs', 'In context'],
      tags: ['rl', 'long context'],
      status: 'read' as const,
    }
    expect(queryOfFilter(filter)).toBe('attention in:"In context" tag:rl tag:"long context" is:read')
  })

  it('is blank when nothing is left out', () => {
    expect(queryOfFilter(NO_FILTER)).toBe('')
  })

  it('finds the entries of any section again, whatever signs its heading has', () => {
    const heading = fc.stringMatching(/^[a-z"#:'é(\\-]? ?[a-z"\\]{0,3}[a-z]{2,8}[a-z"\\]$/)
    fc.assert(
      fc.property(heading, (section) => {
        const row = { ...madeRow(1), section: ['LLMs', section] }
        const text = queryOfFilter({ ...NO_FILTER, section: row.section })
        expect(filterRows([row], { ...NO_FILTER, text }), text).toHaveLength(1)
      }),
    )
  })
})

it('finds the entries of any tag again, whatever signs it has', () => {
  const sign = fc.constantFrom('a', 'B', '"', '\\', ' ', '#', ':', '-', 'é')
  fc.assert(
    fc.property(fc.string({ unit: sign, minLength: 1, maxLength: 8 }), (signs) => {
      const tag = `x${signs}y`
      const row = madeRow(1, { tags: [tag] })
      const text = queryOfFilter({ ...NO_FILTER, tags: [tag] })
      expect(filterRows([row], { ...NO_FILTER, text }), text).toHaveLength(1)
    }),
  )
})

describe('the saved searches', () => {
  const a = { name: 'A', text: 'is:unread' }
  const b = { name: 'B', text: 'tag:rl' }

  it('are kept in the order in which they came', () => {
    expect(withSearch([a], b, null)).toEqual([a, b])
  })

  it('keep their place under another name or text', () => {
    const changed = { name: 'C', text: 'is:read' }
    expect(withSearch([a, b], changed, 0)).toEqual([changed, b])
  })

  it('have no two of one name: the latest replaces the other', () => {
    expect(withSearch([a, b], { name: 'A', text: 'new' }, null)).toEqual([{ name: 'A', text: 'new' }, b])
    expect(withSearch([a, b], { name: 'A', text: 'new' }, 1)).toEqual([{ name: 'A', text: 'new' }])
  })
})
