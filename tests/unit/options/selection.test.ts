import { describe, expect, it } from 'vitest'
import { moveTo } from '../../../options/bulk/drop-place.ts'
import { extended, NO_SELECTION, pruned, selected, toggled } from '../../../options/bulk/selection.ts'
import { tagChange, tagLines, tagsOn } from '../../../options/bulk/tag-lines.ts'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'

const ids = (...numbers: readonly number[]) => numbers as readonly EntryId[]
const [one, two, three, four, five] = ids(1, 2, 3, 4, 5) as [EntryId, EntryId, EntryId, EntryId, EntryId]
const shown = ids(1, 2, 3, 4, 5)

function row(id: number, also: Partial<EntryRow> & { readonly tags?: readonly string[] } = {}): EntryRow {
  const { tags, ...rest } = also
  return {
    id: id as EntryId,
    listId: 'a' as ListId,
    key: null,
    section: ['One'],
    layout: 'bullet',
    fields: { title: `${id}`, url: '', ...(tags && { tags }) },
    kept: {},
    addedAt: 0,
    ...rest,
  }
}

describe('a selection', () => {
  it('takes an entry in and leaves it out again', () => {
    const with2 = toggled(NO_SELECTION, two)
    expect([...with2.ids]).toEqual([2])
    expect([...toggled(with2, two).ids]).toEqual([])
  })

  it('reaches from where the range began, and shrinks when its end comes back', () => {
    const from2 = toggled(NO_SELECTION, two)
    const to4 = extended(from2, shown, two, four)
    expect([...to4.ids].sort()).toEqual([2, 3, 4])
    expect([...extended(to4, shown, four, three).ids].sort()).toEqual([2, 3])
    expect([...extended(to4, shown, four, one).ids].sort()).toEqual([1, 2])
  })

  it('keeps what was selected beside the range', () => {
    const beside = toggled(toggled(NO_SELECTION, five), one)
    expect([...extended(beside, shown, one, two).ids].sort()).toEqual([1, 2, 5])
  })

  it('begins at the row with the focus where nothing was selected, or its beginning is not shown', () => {
    expect([...extended(NO_SELECTION, shown, two, three).ids]).toEqual([2, 3])
    const elsewhere = toggled(NO_SELECTION, 9 as EntryId)
    expect([...extended(elsewhere, shown, two, three).ids]).toEqual([9, 2, 3])
  })

  it('forgets entries that are gone', () => {
    expect([...pruned(selected(shown), new Set(ids(2, 4))).ids]).toEqual([2, 4])
  })
})

describe('tags of a selection', () => {
  const rows = [row(1, { tags: ['a', 'b'] }), row(2, { tags: ['a'] }), row(3, { kept: { tags: ['a'] } })]
  const on = tagsOn(rows)
  const known = [
    { tag: 'c', count: 9 },
    { tag: 'a', count: 3 },
  ]

  it('say which are on all of them, on some, on none, also where only the row knows', () => {
    const lines = tagLines('', known, on, 3, new Map([['c', true]]))
    expect(lines.map(({ tag, checked }) => [tag, checked])).toEqual([
      ['c', true],
      ['a', true],
      ['b', 'mixed'],
    ])
  })

  it('offer what is typed as a new one unless it is there', () => {
    expect(tagLines('new', known, on, 3, new Map()).at(-1)).toMatchObject({ tag: 'new', isNew: true })
    expect(tagLines('A', known, on, 3, new Map()).some(({ isNew }) => isNew)).toBe(false)
  })

  it('change only what was wished and is not so yet', () => {
    const wishes = new Map([
      ['a', true],
      ['b', true],
      ['c', false],
      ['new', true],
    ])
    expect(tagChange(wishes, on, 3)).toEqual({ add: ['b', 'new'], remove: [] })
    expect(tagChange(new Map([['b', false]]), on, 3)).toEqual({ add: [], remove: ['b'] })
  })
})

describe('dropping beside a row', () => {
  const rows = [row(1), row(2), row(3), row(4, { section: ['Two'] })]
  const isNested = (id: EntryId) => id === two

  it('goes after it, or after the one above it that is not nested, or to the start of the section', () => {
    expect(moveTo(rows, { index: 0, side: 'after' }, isNested)).toEqual({
      section: ['One'],
      at: { after: 1 },
    })
    expect(moveTo(rows, { index: 2, side: 'before' }, isNested)).toEqual({
      section: ['One'],
      at: { after: 1 },
    })
    expect(moveTo(rows, { index: 3, side: 'before' }, isNested)).toEqual({ section: ['Two'], at: 'start' })
  })

  it('is not possible among nested entries', () => {
    expect(moveTo(rows, { index: 1, side: 'after' }, isNested)).toBeNull()
  })
})
