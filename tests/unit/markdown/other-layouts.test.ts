import { expect, test } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

const HEADINGS = `## Large language models

### [First paper](https://arxiv.org/pdf/2302.04761.pdf)
A note with a [link](https://example.org/x).

- [A bullet](https://example.org/y) is a note as well.

### [Second paper](https://arxiv.org/abs/2205.11916)
Good.

### A talk without a link
[video](https://example.org/v)

# [Third, at another level](https://example.org/3)
`

test('headings that are links are entries, and everything below them is their notes', () => {
  const { entries, sections } = readList(HEADINGS)
  expect(entries.map((entry) => [entry.line, entry.lines, entry.title, entry.section.join()])).toEqual([
    [3, 4, 'First paper', 'Large language models'],
    [8, 2, 'Second paper', 'Large language models'],
    [11, 2, 'A talk without a link', 'Large language models'],
    [14, 1, 'Third, at another level', 'Large language models'],
  ])
  expect(sections.map((section) => section.path.join())).toEqual(['Large language models'])
})

test('a heading entry is added with the marks and blank lines of the others', () => {
  const entry = { title: 'Fourth', url: 'https://example.org/4', notes: 'Mine.' }
  const text = HEADINGS.slice(0, HEADINGS.indexOf('# [Third'))
  expect(editList(text.trimEnd() + '\n', [{ kind: 'add', entry }]).text).toBe(
    `${text.trimEnd()}\n\n### [Fourth](https://example.org/4)\nMine.\n`,
  )
})

test('a bold title with labelled links below it is one entry, and its paper is the main link', () => {
  const text =
    '# CLIP\n\n**Alpha-CLIP: Focusing on Wherever You Want**\n\n- Homepage: https://example.org/home\n- Paper: https://arxiv.org/abs/2312.03818\n- Code: https://github.com/SunzeY/AlphaCLIP\n'
  const twice =
    text +
    text.replace('# CLIP\n', '').replace('Alpha', 'Beta') +
    text.replace('# CLIP\n', '').replace('Alpha', 'Gamma')
  expect(readList(twice).entries[0]).toMatchObject({
    title: 'Alpha-CLIP: Focusing on Wherever You Want',
    url: 'https://arxiv.org/abs/2312.03818',
    links: [
      { label: 'Homepage', url: 'https://example.org/home' },
      { label: 'Code', url: 'https://github.com/SunzeY/AlphaCLIP' },
    ],
    lines: 5,
    layout: 'paragraph',
  })
})

test('bare URLs on lines of their own are entries without a title', () => {
  const text =
    'Random dump\n\nhttps://example.org/one\nhttps://example.org/two **\nhttps://example.org/three\n'
  expect(readList(text).entries.map((entry) => [entry.line, entry.title, entry.url])).toEqual([
    [3, '', 'https://example.org/one'],
    [4, '', 'https://example.org/two'],
    [5, '', 'https://example.org/three'],
  ])
})

test('titles without links are entries where the list is made of them', () => {
  const text =
    '### Anchor Free\n1. CornerNet: Detecting Objects as Paired Keypoints 👀\n2. FCOS: Fully Convolutional Detection\n'
  expect(readList(text).entries.map((entry) => [entry.title, entry.layout])).toEqual([
    ['CornerNet: Detecting Objects as Paired Keypoints', 'ordered'],
    ['FCOS: Fully Convolutional Detection', 'ordered'],
  ])
})

test('checking a task changes one character', () => {
  const text = '- [ ] Chemistry Chapter 1\n- [x] Chemistry Chapter 2\n'
  expect(editList(text, [{ kind: 'update', ref: { line: 1 }, set: { status: 'read' } }]).text).toBe(
    text.replace('[ ]', '[x]'),
  )
})

test('a new number follows the last one, and where all are the same it is that', () => {
  const counted = '1. [A](https://example.org/a)\n2. [B](https://example.org/b)\n'
  const ones = counted.replace('2.', '1.')
  const entry = { title: 'C', url: 'https://example.org/c' }
  expect(editList(counted, [{ kind: 'add', entry }]).text).toContain('3. [C]')
  expect(editList(ones, [{ kind: 'add', entry }]).text).toContain('1. [C]')
})

test('the section of a new month is opened where the list is kept by month, newest on top', () => {
  const text =
    '# Notes\n\n#### 2017-04\n\n- [A](https://example.org/a)\n\n#### 2017-03\n\n- [B](https://example.org/b)\n'
  const entry = { title: 'C', url: 'https://example.org/c', date: { year: 2017, month: 5 } }
  expect(editList(text, [{ kind: 'add', entry }]).text).toBe(
    text.replace('#### 2017-04', '#### 2017-05\n\n- [C](https://example.org/c)\n\n#### 2017-04'),
  )
})
