import { describe, expect, it } from 'vitest'
import { DIALECT_NAMES } from '../../../src/model/dialect.ts'
import { runOn } from '../../support/string-terminal.ts'

const LIST =
  '# A\n\n- [One](https://example.org/1), Apr. 10 2024. `tag`.\n- [Two](https://example.org/2), Apr. 9 2024.\n'
const TASKS =
  '# A\n\n- [ ] [One](https://example.org/1), 2024-04-10 #tag\n- [ ] [Two](https://example.org/2), 2024-04-09\n'

describe('listmark convert', () => {
  it('writes the list in the other dialect when all of it fits', async () => {
    const { code, err, files } = await runOn(['convert', 'a.md', '--to', 'task-list'], { 'a.md': LIST })
    expect([code, err, files.get('a.md')]).toEqual([0, '', TASKS])
  })

  it('shows what would be lost and writes nothing', async () => {
    const { code, err, files } = await runOn(['convert', 'a.md', '--to', 'headings'], { 'a.md': LIST })
    expect([code, files.get('a.md')]).toEqual([1, LIST])
    expect(err).toContain('a.md:3: date: 2024-04-10 (of “One”)\na.md:3: tags: tag (of “One”)\n')
    expect(err).toContain('3 values would be lost')
  })

  it('writes it all the same with --force', async () => {
    const { code, files } = await runOn(['convert', 'a.md', '--to', 'headings', '--force'], { 'a.md': LIST })
    expect([code, files.get('a.md')]).toEqual([
      0,
      '# A\n\n## [One](https://example.org/1)\n\n## [Two](https://example.org/2)\n',
    ])
  })

  it('prints the new text with --print and --stdin, and leaves files alone', async () => {
    const printed = await runOn(['convert', 'a.md', '--to', 'task-list', '-p'], { 'a.md': LIST })
    expect([printed.out, printed.files.get('a.md')]).toEqual([TASKS, LIST])
    expect((await runOn(['convert', '--stdin', '--to', 'task-list'], {}, LIST)).out).toBe(TASKS)
  })

  it('gives text and losses as JSON without writing', async () => {
    const { out, code, files } = await runOn(['convert', 'a.md', '--to', 'headings', '--json'], {
      'a.md': LIST,
    })
    expect(JSON.parse(out)).toMatchObject({
      lost: [{ line: 3, field: 'date' }, { field: 'tags' }, { line: 4 }],
    })
    expect([code, files.get('a.md')]).toEqual([1, LIST])
  })

  it('names the dialects when none or an unknown one is given', async () => {
    for (const words of [[], ['--to', 'prose']]) {
      const { code, err } = await runOn(['convert', 'a.md', ...words], { 'a.md': LIST })
      expect(code).toBe(2)
      for (const name of DIALECT_NAMES) expect(err).toContain(name)
    }
  })
})

describe('listmark new', () => {
  it('starts a list that the next command adds to, in any dialect', async () => {
    for (const dialect of DIALECT_NAMES) {
      const { code, files } = await runOn(['new', 'a.md', '--title', 'Papers', '--dialect', dialect])
      expect(code).toBe(0)
      const text = files.get('a.md') ?? ''
      expect(text.startsWith('# Papers\n')).toBe(true)
      const words = ['add', 'a.md', '--title', 'One', '--url', 'https://example.org/1', '--dialect', dialect]
      const added = await runOn(words, { 'a.md': text })
      const parsed = await runOn(['parse', 'a.md'], { 'a.md': added.files.get('a.md') ?? '' })
      expect([dialect, JSON.parse(parsed.out).entries[0]?.url]).toEqual([dialect, 'https://example.org/1'])
    }
  })

  it('never writes over a file', async () => {
    const { code, err, files } = await runOn(['new', 'a.md'], { 'a.md': LIST })
    expect([code, files.get('a.md')]).toEqual([2, LIST])
    expect(err).toContain('there is such a file already')
  })

  it('shows what a dialect looks like', async () => {
    const { out, code, files } = await runOn(['new', '--print', '--sample', '--dialect', 'headings'])
    expect([code, files.size]).toEqual([0, 0])
    expect(out).toMatch(/^# Reading list\n\n## .*\n\n### \[/)
  })

  it('asks for a file, and for a dialect that there is', async () => {
    expect((await runOn(['new'])).code).toBe(2)
    expect((await runOn(['new', 'a.md', '--dialect', 'prose'])).code).toBe(2)
  })
})
