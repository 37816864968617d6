import { expect, it } from 'vitest'
import { openList } from '../../../src/markdown/open-list.ts'
import { learnFor, styleOfEntry } from '../../../src/markdown/style/style-of.ts'
import { WrapWidth } from '../../../src/markdown/style/wrap-width.ts'
import { madeList } from '../../support/made-list.ts'

const TEXT = `## Section

- [One](https://example.org/1), Apr. 10 2024. \`tag\`.
- [Two](https://example.org/2), Apr. 11 2024. \`other\`.
- [Other](https://example.org/4), Apr. 12 2024. \`tag\`.
- [Three](https://example.org/3), 2024.
`

it('entries of one form count each by its own nearness, though they are counted together', () => {
  const open = openList(TEXT)
  const style = learnFor(open, 0, 0)
  const tagged = 1 + 1 / 1.15 + 1 / 1.3
  expect(style.forms.of('tag').total).toBeCloseTo(tagged, 10)
  expect(style.layouts.total).toBeCloseTo(tagged + 1 / 1.45, 10)
  expect(style.marks.total).toBe(4)
})

it('the style of an entry is the same however often it is asked for', () => {
  const open = openList(madeList(40))
  const found = open.found[7]
  if (!found) throw new Error('a made list has entries')
  const dates = () => [...styleOfEntry(open, found, 7).forms.of('date').entries()]
  expect(dates()).toEqual(dates())
  expect(dates()[0]?.[1]).toBeGreaterThan(20)
})

it('what several entries tell of a width is put together', () => {
  const all = new WrapWidth()
  for (let i = 0; i < 3; i++) {
    const one = new WrapWidth()
    one.seeBreak('x'.repeat(70 + i), 'unbreakable-word and more')
    all.seeAll(one)
  }
  expect(all.columns).toBe(80)
})
