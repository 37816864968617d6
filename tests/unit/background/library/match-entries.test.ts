import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchEntries } from '../../../../src/background/library/match-entries.ts'
import type { Standing } from '../../../../src/background/library/standing.ts'
import { workKey } from '../../../../src/model/work-key.ts'

const entry = (title: string, url = '', section = ['A']): Standing => ({
  title,
  url,
  section,
  layout: 'bullet',
})
const keyOf = ({ url }: Standing) => (url === '' ? null : workKey('web', url.replace(/v\d$/, '')))
const match = (before: Standing[], after: Standing[], pinned?: Map<number, number>) =>
  Array.from(matchEntries(before, after, keyOf, undefined, pinned).matches)

const [one, two, three] = [entry('One', 'x.org/1'), entry('Two', 'x.org/2'), entry('Three', 'x.org/3')]

describe('matchEntries', () => {
  it('finds what stands unchanged around an added and a removed entry', () => {
    expect(match([one, two, three], [one, entry('New', 'x.org/9'), two, three])).toEqual([0, -1, 1, 2])
    expect(match([one, two, three], [one, three])).toEqual([0, 2])
  })

  it('finds a work wherever it went, under another title and another URL of it', () => {
    expect(match([one, two, three], [two, three, entry('Uno', 'x.org/1v2', ['B'])])).toEqual([1, 2, 0])
  })

  it('finds an entry by its title when its link was changed', () => {
    expect(match([one, two, three], [entry('TWO', 'y.org/new'), one, three])).toEqual([1, 0, 2])
  })

  it('finds an entry by its place when title and link were changed, but not across sections', () => {
    expect(match([one, two, three], [one, entry('Other', 'y.org/9'), three])).toEqual([0, 1, 2])
    expect(match([one, two, three], [one, entry('Other', 'y.org/9', ['B']), three])).toEqual([0, -1, 2])
  })

  it('takes several entries of one work in their order', () => {
    expect(match([one, two, one], [entry('a', 'x.org/1'), entry('b', 'x.org/1')])).toEqual([0, 2])
  })

  it('believes what is known of an entry before anything else', () => {
    expect(match([one, one], [one, one], new Map([[0, 1]]))).toEqual([1, 0])
  })

  it('never gives one earlier entry to two, and finds every entry of a list that was only shuffled', () => {
    const made = fc.record({
      title: fc.constantFrom('a', 'b', 'c', ''),
      url: fc.constantFrom('', 'x.org/1', 'x.org/2'),
    })
    const list = fc.array(
      made.map(({ title, url }) => entry(title, url)),
      { maxLength: 8 },
    )
    fc.assert(
      fc.property(list, list, (before, after) => {
        const found = match(before, after).filter((was) => was >= 0)
        expect(new Set(found).size).toBe(found.length)
      }),
    )
    fc.assert(
      fc.property(
        fc
          .uniqueArray(fc.nat(50), { maxLength: 10 })
          .chain((ids) => fc.tuple(fc.constant(ids), fc.shuffledSubarray(ids, { minLength: ids.length }))),
        ([ids, shuffled]) => {
          const work = (id: number) => entry(`Title ${id}`, `x.org/${id}`)
          const found = match(ids.map(work), shuffled.map(work))
          expect(found.map((was) => ids[was])).toEqual(shuffled)
        },
      ),
    )
  })
})
