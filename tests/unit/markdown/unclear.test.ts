import { expect, it } from 'vitest'
import { readList } from '../../../src/markdown/list.ts'

const linesOf = (text: string) => readList(text).unclear.map(({ line }) => line)

it('an item that begins with a broken link is unclear, with the reason', () => {
  const text =
    '# A\n\n- [One](https://example.org/1)\n- (Two)[https://example.org/2]\n- [Three](https://example.org/3)\n'
  const unclear = readList(text).unclear
  const isEntry = readList(text).entries.some(({ line }) => line === 4)
  expect(unclear.map(({ line }) => line)).toEqual(isEntry ? [] : [4])
  expect(unclear.every(({ reason }) => reason === 'The brackets of a link are the wrong way round.')).toBe(
    true,
  )
})

it('a paragraph that begins with a broken link is unclear', () => {
  expect(linesOf('Words.\n\n[Title] (https://example.org/1)\n')).toEqual([3])
})

it('a row that is too short to say what it lists is unclear', () => {
  const table =
    '| # | Paper | Link |\n|---|---|---|\n| 1 | One | [Link](https://example.org/1) |\n| 2\n| 3 | Two | |\n'
  expect(linesOf(table)).toEqual([4])
})

it('prose, notes, empty rows and entries are not', () => {
  expect(
    linesOf('Words (see [here](https://example.org)) and [more].\n\n- A point, [sic] (2024).\n'),
  ).toEqual([])
  expect(linesOf('- [One](https://example.org/1)\n  - [note] (https://example.org/2)\n')).toEqual([])
  expect(linesOf('| Paper | Link |\n|---|---|\n| One | [Link](https://example.org/1) |\n| | |\n|\n')).toEqual(
    [],
  )
  expect(linesOf('- [ ] Title (https://example.org/1)\n- [x] Other\n')).toEqual([])
})
