import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { fieldsOf } from '../../../src/model/change.ts'

const TABLE = `| Title | Year | Code | Notes |
|---|---|---|---|
| [A](https://example.org/a) | 2020 | [code](https://git.example/a) | good |
| [B](https://example.org/b) | 2021 | - | |
| [C](https://example.org/c) | 2022 | [code](https://git.example/c) | |
`

const SEPARATE = `| Date | Title | Paper | Links |
|---|---|---|---|
| 2020-01 | A | [arXiv](https://arxiv.org/abs/2001.00001) | [code](https://git.example/a), [video](https://video.example/a) |
| 2020-02 | B | [arXiv](https://arxiv.org/abs/2002.00002) | [code](https://git.example/b) |
| 2020-03 | C | [arXiv](https://arxiv.org/abs/2003.00003) | [code](https://git.example/c), [slides](https://slides.example/c) |
`

test.each([TABLE, SEPARATE])('a row that is put back has its links in their columns again', (text) => {
  for (const entry of readList(text).entries) {
    const out = editList(text, [{ kind: 'remove', ref: { line: entry.line } }])
    const at = entry.line === 3 ? 'start' : { after: { line: entry.line - 1 } }
    expect(editList(out.text, [{ kind: 'add', entry: fieldsOf(entry), at }]).text).toBe(text)
  }
})

test('the links and notes of a new row go where others have theirs, and empty cells hold what others hold', () => {
  const links = [{ label: 'GitHub', url: 'https://git.example/d' }]
  const add = (entry: object) =>
    editList(TABLE, [
      { kind: 'add', at: 'end', entry: { title: 'D', url: 'https://example.org/d', ...entry } },
    ]).text
  expect(add({ links, notes: 'read | again' })).toBe(
    `${TABLE}| [D](https://example.org/d) | | [code](https://git.example/d) | read \\| again |\n`,
  )
  expect(add({})).toBe(`${TABLE}| [D](https://example.org/d) | | - | |\n`)
})

test('links that are set stand in the column of links, and are refused when none would hold them', () => {
  const set = (label: string) =>
    editList(TABLE, [
      { kind: 'update', ref: { line: 4 }, set: { links: [{ label, url: 'https://new.example/b' }] } },
    ])
  expect(set('code').text).toBe(TABLE.replace('2021 | - |', '2021 | [code](https://new.example/b) |'))
  expect(set('video').outcomes).toEqual([{ kind: 'refused', reason: 'This list has no place for links.' }])
})

test('notes that are set on a row stand in its column of notes, and are refused without one', () => {
  const notes = { kind: 'update', ref: { line: 4 }, set: { notes: 'again' } } as const
  expect(editList(TABLE, [notes]).text).toBe(TABLE.replace('2021 | - | |', '2021 | - | again |'))
  const bare = '| Title | Year |\n|---|---|\n| A | 2020 |\n| B | 2021 |\n'
  expect(editList(bare, [notes]).outcomes).toEqual([
    { kind: 'refused', reason: 'This list has no place for notes.' },
  ])
})
