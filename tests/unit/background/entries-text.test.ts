import { expect, it } from 'vitest'
import { entriesText } from '../../../src/background/bulk/entries-text.ts'
import { readList } from '../../../src/markdown/list.ts'
import { LISTS_BY_LAYOUT } from '../../support/lists-by-layout.ts'

const LIST = `---
title: mine
---

Reading
=======

Words of the keeper.

## One

- [First](https://a.org/1), Apr. 10 2024. \`x\`.
- [Second](https://a.org/2), Apr. 11 2024.
  - a note
  - [Nested](https://a.org/3), Apr. 12 2024.

### Below

- [Third](https://a.org/4), Apr. 13 2024.

## Two

| Paper | Link | Read |
|-------|------|------|
| Fourth | [Link](https://a.org/5) | No |
| Fifth | [Link](https://a.org/6) | Yes |`

function exported(text: string, ...titles: readonly string[]): string {
  const list = readList(text)
  const indexes = list.entries.flatMap(({ title }, at) => (titles.includes(title) ? [at] : []))
  return entriesText(text, list, indexes)
}

it('gives entries with their notes as they stand, each section under the headings above it', () => {
  expect(exported(LIST, 'Second', 'Nested', 'Third')).toBe(`Reading
=======

## One

- [Second](https://a.org/2), Apr. 11 2024.
  - a note
  - [Nested](https://a.org/3), Apr. 12 2024.

### Below

- [Third](https://a.org/4), Apr. 13 2024.
`)
})

it('gives rows under the head of their table, and a nested entry by itself without its indent', () => {
  expect(exported(LIST, 'Nested', 'Fifth')).toBe(`Reading
=======

## One

- [Nested](https://a.org/3), Apr. 12 2024.

## Two

| Paper | Link | Read |
|-------|------|------|
| Fifth | [Link](https://a.org/6) | Yes |
`)
})

it.each(Object.entries(LISTS_BY_LAYOUT))(
  'all entries of a list of %s read the same when exported',
  (_name, text) => {
    const { entries } = readList(text)
    const said = (list: typeof entries) =>
      list.map(({ line: _line, lines: _lines, parentLine: _parent, ...rest }) => rest)
    const all = exported(text, ...entries.map(({ title }) => title))
    expect(said(readList(all).entries)).toEqual(said(entries))
  },
)
