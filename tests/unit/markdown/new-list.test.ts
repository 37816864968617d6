import { describe, expect, it } from 'vitest'
import { DIALECTS, dialectOf } from '../../../src/markdown/dialects/registry.ts'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'
import { newList, previewList } from '../../../src/markdown/new-list.ts'
import { DIALECT_NAMES, type DialectName } from '../../../src/model/dialect.ts'
import type { NewEntry } from '../../../src/model/entry.ts'

const ENTRY: NewEntry = {
  title: 'Attention Is All You Need',
  url: 'https://example.org/attention',
  date: { year: 2017, month: 6, day: 12 },
  tags: ['transformers'],
  status: 'unread',
}

/** The lines that the first entry of a list in this dialect gets. */
function firstLines(dialect: DialectName, entry: NewEntry = ENTRY): string {
  const start = newList('Papers', dialect)
  const { text, outcomes } = editList(start, [{ kind: 'add', entry }], { dialect })
  expect(outcomes.map(({ kind }) => kind)).toEqual(['done'])
  expect(text.startsWith(start)).toBe(true)
  return text.slice(start.length)
}

it('every name has a dialect, and every dialect a sample of its own layout', () => {
  expect(DIALECTS.map(({ name }) => name)).toEqual([...DIALECT_NAMES])
  for (const { name, layout, sample } of DIALECTS) {
    const { entries } = readList(sample)
    expect([name, entries.length >= 3]).toEqual([name, true])
    expect([name, ...new Set(entries.map((entry) => entry.layout))]).toEqual([name, layout])
  }
})

describe('a new list', () => {
  it('holds its title and nothing else, but for the header of a table', () => {
    for (const { name } of DIALECTS.filter(({ layout }) => layout !== 'table'))
      expect(newList('Papers', name)).toBe('# Papers\n')
    expect(newList('Papers', 'table')).toBe(
      '# Papers\n\n| Paper | Abstract | Importance | Link | Read or Not |\n|-------|----------|------------|------|-------------|\n',
    )
    for (const name of DIALECT_NAMES) expect(readList(newList('Papers', name)).entries).toEqual([])
  })

  it('is one of dated bullets when nothing is said', () => {
    expect(newList('Papers')).toBe(newList('Papers', 'dated-bullets'))
  })

  it('can be shown with made-up entries in it', () => {
    for (const name of DIALECT_NAMES)
      expect(readList(previewList('Papers', name)).entries.length).toBeGreaterThan(2)
  })
})

describe('the first entry of a new list', () => {
  it('is written as its dialect has it', () => {
    expect(firstLines('dated-bullets')).toBe(
      '\n- [Attention Is All You Need](https://example.org/attention), Jun. 12 2017. `transformers`.\n',
    )
    expect(firstLines('table').replace(/ +/g, ' ')).toBe(
      '| Attention Is All You Need | | | [Link](https://example.org/attention) | Not read |\n',
    )
    expect(firstLines('annotated-links', { ...ENTRY, notes: 'Read the appendix.' })).toBe(
      '\n- [Attention Is All You Need](https://example.org/attention)\n  - Read the appendix.\n',
    )
    expect(firstLines('headings', { ...ENTRY, notes: 'Read the appendix.' })).toBe(
      '\n## [Attention Is All You Need](https://example.org/attention)\nRead the appendix.\n',
    )
    expect(firstLines('task-list')).toBe(
      '\n- [ ] [Attention Is All You Need](https://example.org/attention), 2017-06-12 #transformers\n',
    )
  })

  it('is read back, and so is the second one in the same form', () => {
    for (const name of DIALECT_NAMES) {
      const changes = ['1', '2', '3'].map((digit) => ({
        kind: 'add' as const,
        entry: { ...ENTRY, title: `${ENTRY.title} ${digit}`, url: `https://example.org/${digit}` },
      }))
      const { text } = editList(newList('Papers', name), changes, { dialect: name })
      const { entries } = readList(text)
      expect([name, ...entries.map(({ url }) => url)]).toEqual([
        name,
        ...changes.map(({ entry }) => entry.url),
      ])
      expect([name, ...new Set(entries.map(({ layout }) => layout))]).toEqual([name, dialectOf(name).layout])
      const forms = text
        .split('\n')
        .filter((line) => line.includes('Attention'))
        .map((line) => line.replace(/\d/g, ''))
      expect([name, new Set(forms).size]).toEqual([name, 1])
    }
  })

  it('goes below the heading that was asked for, a table with its header', () => {
    for (const name of DIALECT_NAMES) {
      const start = `${newList('Papers', name)}\n## Old\n\n## New\n\n## Last\n`
      const { text } = editList(start, [{ kind: 'add', entry: ENTRY, section: ['Papers', 'New'] }], {
        dialect: name,
      })
      expect([name, readList(text).entries.map(({ section }) => section.at(-1))]).toEqual([name, ['New']])
      expect(readList(text).sections.map(({ path }) => path.at(-1))).toEqual(['Papers', 'Old', 'New', 'Last'])
    }
  })

  it('becomes a row where a header waits for it, whatever its columns, whatever the dialect', () => {
    const start = '| Title | Year | Where |\r\n|---|---|---|\r\n\r\nThe end.\r\n'
    const { text } = editList(start, [{ kind: 'add', entry: ENTRY }], { dialect: 'task-list' })
    expect(text).toMatch(
      /^\| Title .*\r\n\|---\|---\|---\|\r\n\| \[Attention.*2017.*\|\r\n\r\nThe end\.\r\n$/,
    )
  })

  it('is a dated bullet when no dialect is said, and nothing is added that cannot be', () => {
    expect(editList('# A\n', [{ kind: 'add', entry: ENTRY }]).text).toBe(
      editList('# A\n', [{ kind: 'add', entry: ENTRY }], { dialect: 'dated-bullets' }).text,
    )
    for (const name of DIALECT_NAMES) {
      const unsafe = { ...ENTRY, url: 'javascript:alert(1)' }
      const { text, outcomes } = editList('# A\n', [{ kind: 'add', entry: unsafe }], { dialect: name })
      expect([text, outcomes[0]?.kind]).toEqual(['# A\n', 'refused'])
    }
  })

  it('has no say once the list has entries', () => {
    const start = '# A\n\n* [One](https://example.org/1)\n'
    const { text } = editList(
      start,
      [{ kind: 'add', entry: { title: 'Two', url: 'https://example.org/2' } }],
      {
        dialect: 'table',
      },
    )
    expect(text).toBe(`${start}* [Two](https://example.org/2)\n`)
  })
})
