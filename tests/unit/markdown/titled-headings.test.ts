import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { openList, reread } from '../../../src/markdown/open-list.ts'

const TITLES = ['Attention Is All You Need', 'Deep Residual Learning', 'Raft in Practice'] as const

/** A list of titles as headings with what stands below each. */
function listOf(below: (at: number) => string): string {
  return `# Reading\n\n## Papers\n\n${TITLES.map((title, at) => `### ${title}\n${below(at)}\n`).join('\n')}`
}

const said = (text: string) =>
  readList(text).entries.map(({ title, url, layout, notes }) => [title, url, layout, notes])

test.each([
  ['a labelled bullet', '- Link: {}'],
  ['a bold label', '- **Link**: {}'],
  ['a labelled line', 'Paper: {}'],
  ['a labelled line below a blank one', '\nURL: {}'],
  ['an autolink', '<{}>'],
  ['a bare URL', '{}'],
  ['a link that says its kind', '[PDF]({})'],
  ['a link whose words are its URL', '- Source: [{}]({})'],
  ['a label of the keeper’s own', '- Available from: {}'],
])('a heading is the entry where its link stands below it as %s', (_name, form) => {
  const text = listOf((at) => `${form.replaceAll('{}', `https://example.org/${at}`)}\n\nRead it twice.`)
  expect(said(text)).toEqual(
    TITLES.map((title, at) => [title, `https://example.org/${at}`, 'heading', '\nRead it twice.']),
  )
  expect(readList(text).sections.map(({ path }) => path.join())).toEqual(['Reading', 'Reading,Papers'])
  const entry = { title: 'A New One', url: 'https://example.org/new' }
  const added = editList(text, [{ kind: 'add', entry }]).text
  expect(added).toBe(`${text}\n### A New One\n${form.replaceAll('{}', 'https://example.org/new')}\n`)
})

test('labelled links below a heading are all its own, and the rest are its notes', () => {
  const text = listOf(
    (at) => `- Paper: https://arxiv.org/abs/1706.0376${at}\n- Code: https://example.org/${at}\n- Good.`,
  )
  expect(readList(text).entries[1]).toMatchObject({
    title: TITLES[1],
    url: 'https://arxiv.org/abs/1706.03761',
    label: 'Paper',
    links: [{ label: 'Code', url: 'https://example.org/1' }],
    notes: '- Good.',
    line: 10,
    lines: 4,
  })
})

test('an entry whose link stands below its heading is changed where it stands', () => {
  const text = listOf((at) => `- Link: https://example.org/${at}\n- Good.`)
  const changed = editList(text, [
    { kind: 'update', ref: { line: 9 }, set: { url: 'https://example.org/new' } },
  ])
  expect(changed.text).toBe(text.replace('https://example.org/1', 'https://example.org/new'))
  const removed = editList(text, [{ kind: 'remove', ref: { line: 9 } }])
  expect(removed.text).toBe(text.replace(`### ${TITLES[1]}\n- Link: https://example.org/1\n- Good.\n\n`, ''))
  expect(
    said(
      editList(text, [
        { kind: 'remove', ref: { line: 9 } },
        { kind: 'remove', ref: { line: 5 } },
      ]).text,
    ),
  ).toHaveLength(1)
})

test('it is so with line ends of two characters, and an entry taken out leaves the bytes of the others', () => {
  const text = listOf((at) => `- Link: https://example.org/${at}\n- Good.`).replaceAll('\n', '\r\n')
  expect(said(text)).toEqual(
    TITLES.map((title, at) => [title, `https://example.org/${at}`, 'heading', '- Good.']),
  )
  const entry = { title: 'A New One', url: 'https://example.org/new' }
  const added = editList(text, [{ kind: 'add', entry }]).text
  expect(added).toBe(`${text}\r\n### A New One\r\n- Link: https://example.org/new\r\n`)
  expect(editList(added, [{ kind: 'remove', ref: { line: 17 } }]).text).toBe(text)
})

test('a list that takes to it, or gives it up, is read again as if from scratch', () => {
  const made = listOf((at) => `- Link: https://example.org/${at}`)
  const begun = listOf((at) => (at === 0 ? '- Link: https://example.org/0' : '- No link yet'))
  for (const [from, to] of [
    [begun, made],
    [made, begun],
  ] as const)
    expect(reread(openList(from), to).list.entries).toEqual(openList(to).list.entries)
})

test('headings above lists of links are sections, whatever the first link is', () => {
  const bare = listOf((at) => `https://example.org/${at}/a\nhttps://example.org/${at}/b`)
  expect(
    readList(bare)
      .entries.map(({ url, section }) => [url.slice(-3), section.at(-1)])
      .slice(0, 2),
  ).toEqual([
    ['0/a', TITLES[0]],
    ['0/b', TITLES[0]],
  ])
  const links = listOf((at) => `- [One](https://example.org/${at})\n- [Two](https://example.org/${at}/b)`)
  expect(readList(links).sections).toHaveLength(5)
})

test('a day with one link below it is a section, and so is a lone heading with a link', () => {
  const days = '# Log\n\n## 2024-05-01\n- https://example.org/a\n\n## 2024-05-02\n- https://example.org/b\n'
  expect(readList(days).sections).toHaveLength(3)
  const lone =
    '# Log\n\n## Old\n- Link: https://example.org/a\n\n## New\n- [B](https://example.org/b)\n\n## More\n- [C](https://example.org/c)\n'
  expect(readList(lone).entries.map(({ layout }) => layout)).toEqual(['bullet', 'bullet', 'bullet'])
})
