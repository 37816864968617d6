import { expect, test } from 'vitest'
import { readList } from '../../../src/markdown/list.ts'
import type { Entry } from '../../../src/model/entry.ts'

function only(text: string): Entry {
  const { entries } = readList(text)
  expect(entries).toHaveLength(1)
  const [entry] = entries
  if (!entry) throw new Error('no entry')
  return entry
}

test('a dated bullet gives its title, link, date and tags', () => {
  const entry = only(
    '## Theory\n\n- [Are Logistic Models Really Interpretable?](https://arxiv.org/pdf/2406.13427), Jun. 19 2024. `interpretability` `theory`.\n',
  )
  expect(entry).toEqual({
    title: 'Are Logistic Models Really Interpretable?',
    url: 'https://arxiv.org/pdf/2406.13427',
    date: { year: 2024, month: 6, day: 19 },
    tags: ['interpretability', 'theory'],
    line: 3,
    lines: 1,
    section: ['Theory'],
    layout: 'bullet',
  })
})

test('a venue stands in the place of a date', () => {
  const entry = only('- [Grokking](https://arxiv.org/pdf/2310.06110), ICLR 2024 workshop.\n')
  expect(entry.venue).toBe('ICLR 2024 workshop')
  expect(entry.date).toBeUndefined()
})

test('further links keep their labels and are not the main link', () => {
  const entry = only(
    '- [AlphaCube](https://alphacube.dev/),  [code](https://github.com/kyo-takano/alphacube).\n',
  )
  expect(entry.url).toBe('https://alphacube.dev/')
  expect(entry.links).toEqual([{ label: 'code', url: 'https://github.com/kyo-takano/alphacube' }])
})

test('a slip in a month is read as the month that was meant', () => {
  const entry = only("- [Don't cut corners](https://arxiv.org/pdf/2410.06232), Oc.t 8 2024.\n")
  expect(entry.date).toEqual({ year: 2024, month: 10, day: 8 })
})

test('notes come without their indent, and a link in a note is no entry', () => {
  const entry = only(
    '- [WILDCHAT](https://arxiv.org/pdf/2405.01470)\n  - Very like [this one](https://example.org/x), I think.\n    - deeper\n',
  )
  expect(entry.lines).toBe(3)
  expect(entry.notes).toBe('- Very like [this one](https://example.org/x), I think.\n  - deeper')
})

test('an item that is a link of its own below an entry is a nested entry', () => {
  const { entries } = readList(
    '- [Outer](https://example.org/1).\n  - [Inner one](https://example.org/2), Oct. 5 2024.\n',
  )
  expect(entries.map((entry) => [entry.title, entry.parentLine])).toEqual([
    ['Outer', undefined],
    ['Inner one', 1],
  ])
})

test('links with nested brackets and parentheses are read whole', () => {
  const entry = only('- [Tet [HOAX] – VISLA](https://en.wikipedia.org/wiki/Eon_(novel))\n')
  expect(entry.title).toBe('Tet [HOAX] – VISLA')
  expect(entry.url).toBe('https://en.wikipedia.org/wiki/Eon_(novel)')
})

test('a title outside the brackets takes the first link, whatever its label', () => {
  const entry = only(
    '- CNN Is All You Need [[arXiv](https://arxiv.org/abs/1712.09662)] [[code](https://example.org/c)]\n',
  )
  expect(entry.title).toBe('CNN Is All You Need')
  expect(entry.url).toBe('https://arxiv.org/abs/1712.09662')
  expect(entry.links).toEqual([{ label: 'code', url: 'https://example.org/c' }])
})

test('contents, comments and code hold no entries', () => {
  const { entries } = readList(
    '- [Theory](#theory)\n\n<!--\n- [Hidden](https://example.org/1)\n-->\n\n```\n- [Code](https://example.org/2)\n```\n\n- [Seen](https://example.org/3)\n',
  )
  expect(entries.map((entry) => entry.title)).toEqual(['Seen'])
})

test('sections carry the path of the headings above and count their own entries', () => {
  const { sections } = readList('# A\n\n## B\n\n- [x one](https://example.org/1)\n\n### C ##\n\n## D\n')
  expect(sections.map(({ path, line, entryCount }) => [path.join(' › '), line, entryCount])).toEqual([
    ['A', 1, 0],
    ['A › B', 3, 1],
    ['A › B › C', 7, 0],
    ['A › D', 9, 0],
  ])
})
