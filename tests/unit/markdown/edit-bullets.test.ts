import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { newList } from '../../../src/markdown/new-list.ts'
import type { Change } from '../../../src/model/change.ts'

const LIST = `## LLMs related

### Reasoning

- [First paper](https://arxiv.org/pdf/2406.06467), Jun. 10 2024. \`reasoning\`.
- [Second paper](https://arxiv.org/pdf/2405.15485), May 24 2024.
  - _"A quote."_
- [Third paper](https://openreview.net/pdf?id=ad5I6No9G1), ICML 2024. [code](https://example.org/code).

### Empty

### Agent

- [Fourth paper](https://arxiv.org/pdf/2408.08435), Aug. 15 2024. \`agent\` \`design\`.
`

/** The lines that an edit took out and put in. */
function changed(change: Change, text = LIST): { out: string[]; in: string[] } {
  const edit = editList(text, [change])
  expect(edit.outcomes.map((outcome) => outcome.kind)).toEqual(['done'])
  const before = text.split('\n')
  const after = edit.text.split('\n')
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++
  return { out: before.slice(start, before.length - end), in: after.slice(start, after.length - end) }
}

test('a paper is added at the end of its section in the style of the list', () => {
  const entry = {
    title: 'QLoRA: Efficient Finetuning of Quantized LLMs',
    url: 'https://arxiv.org/pdf/2305.14314',
    date: { year: 2023, month: 5, day: 23 },
    tags: ['reasoning'],
  }
  expect(changed({ kind: 'add', entry, section: ['LLMs related', 'Reasoning'] })).toEqual({
    out: [],
    in: [
      '- [QLoRA: Efficient Finetuning of Quantized LLMs](https://arxiv.org/pdf/2305.14314), May 23 2023. `reasoning`.',
    ],
  })
})

test('an entry added to an empty section stands between blank lines', () => {
  const entry = { title: 'A post', url: 'https://example.org/post' }
  expect(
    changed({ kind: 'add', entry, section: ['LLMs related', 'Empty'] }).in.filter((line) => line !== ''),
  ).toEqual(['- [A post](https://example.org/post).'])
  expect(editList(LIST, [{ kind: 'add', entry, section: ['Empty'] }]).text).toContain(
    '### Empty\n\n- [A post](https://example.org/post).\n\n### Agent\n',
  )
})

test.each<[string, Change, string, string]>([
  [
    'a tag is added behind the others',
    { kind: 'update', ref: { line: 14 }, set: { tags: ['agent', 'design', 'new'] } },
    '`agent` `design`.',
    '`agent` `design` `new`.',
  ],
  [
    'the first of two tags is taken out',
    { kind: 'update', ref: { line: 14 }, set: { tags: ['design'] } },
    '`agent` `design`.',
    '`design`.',
  ],
  ['all tags are taken out', { kind: 'update', ref: { line: 5 }, set: { tags: null } }, ' `reasoning`.', ''],
  [
    'a first tag stands before the links',
    { kind: 'update', ref: { line: 6 }, set: { tags: ['x'] } },
    '2024.',
    '2024. `x`.',
  ],
  [
    'a date is changed in its own form',
    { kind: 'update', ref: { line: 5 }, set: { date: { year: 2025, month: 1, day: 2 } } },
    'Jun. 10 2024',
    'Jan. 2 2025',
  ],
  ['a date is cleared', { kind: 'update', ref: { line: 5 }, set: { date: null } }, ', Jun. 10 2024', ''],
  [
    'a title is changed',
    { kind: 'update', ref: { line: 5 }, set: { title: 'Other [title' } },
    'First paper',
    'Other \\[title',
  ],
  [
    'a link is changed',
    { kind: 'update', ref: { line: 5 }, set: { url: 'https://example.org/a(' } },
    'https://arxiv.org/pdf/2406.06467',
    'https://example.org/a%28',
  ],
])('%s and the rest of the line stays', (_name, change, was, is) => {
  const line = 'ref' in change ? (LIST.split('\n')[change.ref.line - 1] ?? '') : ''
  expect(changed(change)).toEqual({ out: [line], in: [line.replace(was, is)] })
})

test('notes are replaced below their entry', () => {
  expect(changed({ kind: 'update', ref: { line: 6 }, set: { notes: 'Mine.' } })).toEqual({
    out: ['  - _"A quote."_'],
    in: ['  - Mine.'],
  })
})

test('removing an entry takes its notes and no more', () => {
  expect(changed({ kind: 'remove', ref: { line: 6 } }).out).toEqual([
    '- [Second paper](https://arxiv.org/pdf/2405.15485), May 24 2024.',
    '  - _"A quote."_',
  ])
})

test('a moved entry keeps its bytes and its notes', () => {
  const edit = editList(LIST, [{ kind: 'move', ref: { line: 6 }, section: ['LLMs related', 'Agent'] }])
  expect(edit.outcomes).toEqual([{ kind: 'done', line: 13 }])
  expect(edit.text.split('\n').slice(11)).toEqual([
    '- [Fourth paper](https://arxiv.org/pdf/2408.08435), Aug. 15 2024. `agent` `design`.',
    '- [Second paper](https://arxiv.org/pdf/2405.15485), May 24 2024.',
    '  - _"A quote."_',
    '',
  ])
})

test('every line in a batch is a line of the text given, whatever the changes before it did', () => {
  const edit = editList(LIST, [
    { kind: 'remove', ref: { line: 5 } },
    { kind: 'update', ref: { line: 14 }, set: { title: 'Still the fourth' } },
    { kind: 'update', ref: { line: 5 }, set: { title: 'Gone' } },
  ])
  expect(edit.outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'done', 'refused'])
  expect(edit.text).toContain('[Still the fourth](https://arxiv.org/pdf/2408.08435)')
})

test.each<[string, Change, RegExp]>([
  ['an unknown line', { kind: 'remove', ref: { line: 2 } }, /no entry on this line/],
  [
    'an unknown section',
    { kind: 'add', entry: { title: 'x', url: '' }, section: ['Nowhere'] },
    /no section “Nowhere”/,
  ],
  [
    'a script for a link',
    { kind: 'add', entry: { title: 'x', url: 'javascript:alert(1)' } },
    /not a link that a list can hold/,
  ],
  [
    'an entry without title and link',
    { kind: 'add', entry: { title: ' ', url: '' } },
    /needs a title or a link/,
  ],
  [
    'a status where the list has none',
    { kind: 'update', ref: { line: 5 }, set: { status: 'read' } },
    /no place for status/,
  ],
])('%s is refused with a reason, and the text stays', (_name, change, reason) => {
  const edit = editList(LIST, [change])
  expect(edit.text).toBe(LIST)
  expect(edit.outcomes).toEqual([{ kind: 'refused', reason: expect.stringMatching(reason) }])
})

test('the first entry of a new list is a dated bullet', () => {
  const entry = {
    title: 'LoRA',
    url: 'https://arxiv.org/pdf/2106.09685',
    date: { year: 2021, month: 10, day: 16 },
    tags: ['peft'],
  }
  expect(editList(newList('Papers'), [{ kind: 'add', entry }]).text).toBe(
    '# Papers\n\n- [LoRA](https://arxiv.org/pdf/2106.09685), Oct. 16 2021. `peft`.\n',
  )
})

test('a file that ends without a line end gets one before the new entry and none after it', () => {
  const text = '- [A](https://example.org/a)\r\n- [B](https://example.org/b)'
  const edit = editList(text, [{ kind: 'add', entry: { title: 'C', url: 'https://example.org/c' } }])
  expect(edit.text).toBe(`${text}\r\n- [C](https://example.org/c)`)
})
