import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

const MIXED = `## Papers

| Paper | Abstract | Link | Read or Not |
|---|---|---|---|
| One | Less is more. | [Link](https://example.org/1) | Read |
| Two | | [Link](https://example.org/2) | Not read |

## Blogs

1. [Three](https://example.org/3) - a note
2. [Four](https://example.org/4)
`

test('a row moved among numbered items becomes one, with what its other columns said below it', () => {
  const edit = editList(MIXED, [{ kind: 'move', ref: { line: 5 }, section: ['Blogs'] }])
  expect(edit.text).toBe(
    `${MIXED.replace(/\| One .*\n/, '')}3. [One](https://example.org/1)\n   - Abstract: Less is more.\n`,
  )
})

test('an item moved into a table becomes a row of it', () => {
  const edit = editList(MIXED, [{ kind: 'move', ref: { line: 11 }, section: ['Papers'] }])
  expect(readList(edit.text).entries[2]).toMatchObject({
    title: 'Four',
    url: 'https://example.org/4',
    layout: 'table',
  })
  expect(edit.text).not.toContain('2. [Four]')
})

test('an item whose tags a table has no column for is not moved there', () => {
  const text = `${MIXED}3. [Five](https://example.org/5) \`tag\`\n   - a note\n`
  const edit = editList(text, [{ kind: 'move', ref: { line: 12 }, section: ['Papers'] }])
  expect(edit).toMatchObject({ text, outcomes: [{ kind: 'refused' }] })
  expect(edit.outcomes[0]).toMatchObject({ reason: expect.stringContaining('notes') })
})

test('a new item is not given the words that a table in another section has for a status', () => {
  const entry = { title: 'Five', url: 'https://example.org/5', status: 'unread' as const }
  const edit = editList(MIXED, [{ kind: 'add', entry, section: ['Blogs'] }])
  expect(edit.text).toBe(`${MIXED}3. [Five](https://example.org/5)\n`)
})

test('a title that would make an entry run into the next is escaped', () => {
  const text = '### [First](https://example.org/1)\n\n### [Second](https://example.org/2)\n'
  const edit = editList(text, [{ kind: 'update', ref: { line: 1 }, set: { notes: 'Notes\n---\n```' } }])
  expect(readList(edit.text).entries).toMatchObject([{ title: 'First' }, { title: 'Second' }])
})

test('another title keeps the definition of a reference link, another address stands in the line', () => {
  const text =
    '- [Eon][], 1985\n- [Run][r], 2010\n\n[Eon]: https://example.org/eon\n[r]: https://example.org/run\n'
  const titled = editList(text, [{ kind: 'update', ref: { line: 1 }, set: { title: 'Eon, again' } }])
  expect(titled.text).toBe(text.replace('[Eon][]', '[Eon, again][Eon]'))
  const linked = editList(text, [{ kind: 'update', ref: { line: 2 }, set: { url: 'https://example.org/x' } }])
  expect(linked.text).toBe(text.replace('[Run][r]', '[Run](https://example.org/x)'))
})

test('a title without a link is given one in its place, and may lose it again', () => {
  const text = '- [ ] First\n- [ ] Second\n- [ ] Third\n- [ ] Fourth\n'
  const linked = editList(text, [{ kind: 'update', ref: { line: 2 }, set: { url: 'https://example.org/2' } }])
  expect(linked.text).toBe(text.replace('Second', '[Second](https://example.org/2)'))
  const bare = editList(linked.text, [{ kind: 'update', ref: { line: 2 }, set: { url: null } }])
  expect(bare.text).toBe(text)
})

test('the title in a cell changes and what else stands in the cell stays', () => {
  const text = '| Book | Rating |\n|---|---|\n| [Eon](https://example.org/eon) by Greg Bear | 2 |\n'
  const edit = editList(text, [{ kind: 'update', ref: { line: 3 }, set: { title: 'Aeon' } }])
  expect(edit.text).toBe(text.replace('[Eon]', '[Aeon]'))
})

test('a row too short for a column is filled up to it', () => {
  const text =
    '| Paper | Link | Read or Not |\n|---|---|---|\n| One | https://example.org/1 |\n| Two | https://example.org/2 | Not read |\n'
  const edit = editList(text, [{ kind: 'update', ref: { line: 3 }, set: { status: 'read' } }])
  expect(edit.text).toBe(text.replace('example.org/1 |', 'example.org/1 | Read |'))
})

test('sections are added inside their parent at the level of their siblings, and renamed in their heading', () => {
  const text =
    '# List\n\n## One\n\n### Deep\n\n- [a](https://example.org/a)\n\n## Two\n\n- [b](https://example.org/b)\n'
  const added = editList(text, [{ kind: 'addSection', section: ['List', 'One'], title: 'Deeper' }])
  expect(added.text).toBe(text.replace('## Two', '### Deeper\n\n## Two'))
  const renamed = editList(text, [{ kind: 'renameSection', section: ['List', 'Two'], title: 'Second' }])
  expect(renamed.text).toBe(text.replace('## Two', '## Second'))
})

test('every line that a batch names is a line of the text given', () => {
  const text = '- [a](https://example.org/a)\n- [b](https://example.org/b)\n- [c](https://example.org/c)\n'
  const edit = editList(text, [
    { kind: 'remove', ref: { line: 1 } },
    { kind: 'update', ref: { line: 3 }, set: { title: 'C' } },
    { kind: 'update', ref: { line: 1 }, set: { title: 'A' } },
    { kind: 'add', entry: { title: 'd', url: 'https://example.org/d' }, at: { after: { line: 2 } } },
  ])
  expect(edit.text).toBe(
    '- [b](https://example.org/b)\n- [d](https://example.org/d)\n- [C](https://example.org/c)\n',
  )
  expect(edit.outcomes.map((outcome) => outcome.kind)).toEqual(['done', 'done', 'refused', 'done'])
})
