import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

const RAGGED = `## Papers

| Paper | Abstract | Link | Read or Not|
|--------|----------|------|------|
| LIMA |Less is more.| [Link](https://arxiv.org/abs/2305.11206) | Not read |
|LoRA| Low-Rank Adaptation \\| fewer parameters| [Link](https://arxiv.org/abs/2106.09685) | Not Read|
`

test('columns are fields by their headers, and the others are cells', () => {
  expect(readList(RAGGED).entries).toEqual([
    {
      title: 'LIMA',
      url: 'https://arxiv.org/abs/2305.11206',
      status: 'unread',
      cells: { Abstract: 'Less is more.' },
      line: 5,
      lines: 1,
      section: ['Papers'],
      layout: 'table',
    },
    {
      title: 'LoRA',
      url: 'https://arxiv.org/abs/2106.09685',
      status: 'unread',
      cells: { Abstract: 'Low-Rank Adaptation | fewer parameters' },
      line: 6,
      lines: 1,
      section: ['Papers'],
      layout: 'table',
    },
  ])
})

test('marking a row as read changes that cell and nothing else', () => {
  const edit = editList(RAGGED, [{ kind: 'update', ref: { line: 5 }, set: { status: 'read' } }])
  expect(edit.text).toBe(RAGGED.replace('| Not read |', '| Read |'))
})

test('a pipe in a new row does not open another cell', () => {
  const entry = {
    title: 'A | B',
    url: 'https://example.org/x',
    status: 'unread' as const,
    cells: { Abstract: 'c | d' },
  }
  const edit = editList(RAGGED, [{ kind: 'add', entry, section: ['Papers'] }])
  expect(readList(edit.text).entries.at(-1)).toMatchObject(entry)
  expect(edit.text.startsWith(RAGGED)).toBe(true)
})

test('cells of an aligned table are filled up to the width of their column', () => {
  const text =
    '| Title        | Year | Link                  |\n| ------------ | ---- | --------------------- |\n| First        | 2506 | https://example.org/1 |\n'
  const entry = { title: 'Second', url: 'https://example.org/2', date: { year: 2025, month: 7 } }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(
    `${text}| Second       | 2507 | https://example.org/2 |\n`,
  )
})

test('a reference link in a row has the URL of its definition', () => {
  const { entries } = readList(
    '| Book | Rating |\n|---|---|\n| [Eon][] by Greg Bear | ★★ |\n\n  [Eon]: <https://en.wikipedia.org/wiki/Eon_(novel)>\n',
  )
  expect(entries).toMatchObject([
    { title: 'Eon', url: 'https://en.wikipedia.org/wiki/Eon_(novel)', cells: { Rating: '★★' } },
  ])
})

test('a new row in a table of reference links carries its own URL while it has no definition', () => {
  const text =
    '| Book | Rating |\n|---|---|\n| [Eon][] by Greg Bear | ★★ |\n\n  [Eon]: <https://example.org/eon>\n'
  const edit = editList(text, [{ kind: 'add', entry: { title: 'Run', url: 'https://example.org/run' } }])
  expect(readList(edit.text).entries.at(-1)).toMatchObject({ title: 'Run', url: 'https://example.org/run' })
})

test('the first row of a table goes below its header and is written as that is', () => {
  const entry = { title: 'LoRA', url: 'https://arxiv.org/abs/2106.09685', status: 'read' as const }
  const text = '## Papers\n\n| Paper | Link | Read or Not |\n|---|---|---|\n\n## More\n'
  const edit = editList(text, [{ kind: 'add', entry, section: ['Papers'] }])
  expect(edit.text).toBe(
    text.replace('|---|\n', '|---|\n| LoRA | [Link](https://arxiv.org/abs/2106.09685) | Read |\n'),
  )
})

test('an overflowing cell stays ragged while shorter ones are filled up', () => {
  const text =
    '| Title   | Year | Link |\n| ------- | ---- | ---- |\n| One     | 2020 | https://example.org/1 |\n| A very long title | 2021 | https://example.org/2 |\n'
  const entry = { title: 'Two', url: 'https://example.org/3', date: { year: 2022 } }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(
    `${text}| Two     | 2022 | https://example.org/3 |\n`,
  )
})

test('rows without a leading pipe get a row without one', () => {
  const text = 'Title | Link\n--- | ---\nOne | https://example.org/1\n'
  const entry = { title: 'Two', url: 'https://example.org/2' }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(`${text}Two | https://example.org/2\n`)
})

test('the first read of a column that only says Not read is written as that column would', () => {
  const text = '|Paper|Link|Read or Not|\n|--|--|--|\n|One|[Link](https://example.org/1)|Not read|\n'
  const edit = editList(text, [{ kind: 'update', ref: { line: 3 }, set: { status: 'read' } }])
  expect(edit.text).toBe(text.replace('Not read', 'Read'))
})

test('a title cell says the venue where the others do and no column has it', () => {
  const text =
    '| Title | Notes |\n| --- | --- |\n| [DDPM](https://example.org/1)<br>NeurIPS 2020 | simple |\n| [DDIM](https://example.org/2)<br>ICLR 2021 | fast |\n'
  const entry = { title: 'LDM', url: 'https://example.org/3', venue: 'CVPR 2022', description: 'latent' }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(
    `${text}| [LDM](https://example.org/3)<br>CVPR 2022 | latent |\n`,
  )
})
