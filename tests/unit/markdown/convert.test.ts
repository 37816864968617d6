import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkList } from '../../../src/markdown/check/check-list.ts'
import { convertList } from '../../../src/markdown/convert/convert-list.ts'
import { dialectOf } from '../../../src/markdown/dialects/registry.ts'
import { readList } from '../../../src/markdown/list.ts'
import { DIALECT_NAMES } from '../../../src/model/dialect.ts'
import { anyText, listLike } from '../../support/list-like.ts'

const BULLETS = `# Papers

Some words first.

## Agents

- [ReAct](https://arxiv.org/abs/2210.03629), Mar. 10 2023. \`agents\`. [code](https://github.com/ysymyth/ReAct).
  - Read the appendix.
- [Toolformer](https://arxiv.org/abs/2302.04761), Feb. 9 2023. \`tools\` \`agents\`.

More words.

- [Voyager](https://arxiv.org/abs/2305.16291), 2023.

## Nothing yet
`

const HEADINGS = `# Notes

### [ReAct](https://arxiv.org/abs/2210.03629)
Thinks, then acts.

- One more thing.

### [Toolformer](https://arxiv.org/abs/2302.04761)
Calls tools.
`

describe('a list in another dialect', () => {
  it('keeps its headings and prose, and has a table for each run of entries', () => {
    const { text, lost } = convertList(BULLETS, 'table')
    expect(text.replace(/ {2,}/g, ' ')).toBe(`# Papers

Some words first.

## Agents

| Paper | Date | Notes | Tags | Link | Read or Not |
|-------|------|-------|------|------|-------------|
| ReAct | 2023-03-10 | [code](https://github.com/ysymyth/ReAct)<br>- Read the appendix. | agents | [Link](https://arxiv.org/abs/2210.03629) | |
| Toolformer | 2023-02-09 | | tools, agents | [Link](https://arxiv.org/abs/2302.04761) | |

More words.

| Paper | Date | Notes | Tags | Link | Read or Not |
|-------|------|-------|------|------|-------------|
| Voyager | 2023 | | | [Link](https://arxiv.org/abs/2305.16291) | |

## Nothing yet
`)
    expect(lost).toEqual([])
  })

  it('says what does not fit, by the line where it stands', () => {
    expect(convertList(BULLETS, 'headings').lost).toEqual([
      { line: 7, title: 'ReAct', field: 'date', value: '2023-03-10' },
      { line: 7, title: 'ReAct', field: 'tags', value: 'agents' },
      { line: 9, title: 'Toolformer', field: 'date', value: '2023-02-09' },
      { line: 9, title: 'Toolformer', field: 'tags', value: 'tools' },
      { line: 9, title: 'Toolformer', field: 'tags', value: 'agents' },
      { line: 13, title: 'Voyager', field: 'date', value: '2023' },
    ])
  })

  it('has notes below its entries where they stood below headings', () => {
    expect(convertList(HEADINGS, 'task-list')).toEqual({
      lost: [],
      text: `# Notes

- [ ] [ReAct](https://arxiv.org/abs/2210.03629)
  - Thinks, then acts.
  - One more thing.
- [ ] [Toolformer](https://arxiv.org/abs/2302.04761)
  - Calls tools.
`,
    })
  })

  it('keeps the columns of a table as notes, and the status where there is a form for it', () => {
    const table =
      '| Paper | Importance | Link | Read or Not |\n|---|---|---|---|\n| LIMA | Few examples | [Link](https://arxiv.org/abs/2305.11206) | Read |\n| ReAct | | [Link](https://arxiv.org/abs/2210.03629) | Not read |\n'
    expect(convertList(table, 'task-list')).toEqual({
      lost: [],
      text: '- [x] [LIMA](https://arxiv.org/abs/2305.11206)\n  - Importance: Few examples\n- [ ] [ReAct](https://arxiv.org/abs/2210.03629)\n',
    })
    expect(convertList(table, 'annotated-links').lost).toEqual([
      { line: 3, title: 'LIMA', field: 'status', value: 'read' },
    ])
  })

  it('keeps as notes what an entry says beyond its fields', () => {
    const signed = '- :heart: [One](https://example.org/1), 2024.\n- [Two](https://example.org/2), 2023.\n'
    expect(convertList(signed, 'headings').text).toContain('## [One](https://example.org/1)\n:heart:\n')
  })

  it('keeps nested entries nested, or makes rows of their own of them', () => {
    const nested =
      '- [Outer](https://example.org/1)\n  - A note.\n  - [Inner](https://example.org/2)\n    - Its note.\n- [Next](https://example.org/3)\n'
    const tasks = readList(convertList(nested, 'task-list').text).entries
    expect(tasks.map(({ title, parentLine }) => [title, parentLine])).toEqual([
      ['Outer', undefined],
      ['Inner', 1],
      ['Next', undefined],
    ])
    expect(readList(convertList(nested, 'table').text).entries.map(({ title }) => title)).toEqual([
      'Outer',
      'Inner',
      'Next',
    ])
  })

  it('keeps the line ends, the byte order mark and a missing last line end', () => {
    const source = '\ufeff# A\r\n\r\n- [One](https://example.org/1)\r\n- [Two](https://example.org/2)'
    expect(convertList(source, 'task-list').text).toBe(
      '\ufeff# A\r\n\r\n- [ ] [One](https://example.org/1)\r\n- [ ] [Two](https://example.org/2)',
    )
  })

  it('leaves tables alone that are tables already, and a list without entries as it is', () => {
    const { sample } = dialectOf('table')
    expect(convertList(sample, 'table')).toEqual({ text: sample, lost: [] })
    for (const name of DIALECT_NAMES)
      expect(convertList('# Only\n\nwords\n', name)).toEqual({ text: '# Only\n\nwords\n', lost: [] })
  })

  it('is the same again when it is in the dialect already', () => {
    for (const name of DIALECT_NAMES) {
      const once = convertList(BULLETS, name).text
      expect([name, convertList(once, name).text]).toEqual([name, once])
    }
  })

  it('is tidy', () => {
    for (const name of DIALECT_NAMES) {
      const { text } = convertList(dialectOf('dated-bullets').sample, name)
      expect([name, checkList(text, (url) => url)]).toEqual([name, []])
    }
  })
})

describe('whatever the text', () => {
  const name = fc.constantFrom(...DIALECT_NAMES)

  it('converting does not throw and keeps every title and link', () => {
    fc.assert(
      fc.property(fc.oneof(listLike, anyText), name, (text, to) => {
        const { lost } = convertList(text, to)
        expect(lost.filter(({ field }) => field === 'title' || field === 'url')).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('checking does not throw, and every finding stands on a line of the text', () => {
    fc.assert(
      fc.property(fc.oneof(listLike, anyText), (text) => {
        const lines = text.split('\n').length
        for (const { line } of checkList(text, (url) => url)) {
          expect(line).toBeGreaterThan(0)
          expect(line).toBeLessThanOrEqual(lines)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('what fits reads back the same', () => {
    const words = fc.constantFrom('Deep', 'Nets', 'for', 'Graphs', 'and', 'Trees', 'Revisited')
    const entry = fc.record({
      title: fc.array(words, { minLength: 2, maxLength: 5 }).map((all) => all.join(' ')),
      path: fc.stringMatching(/^[a-z]{3,8}$/),
      day: fc.option(fc.integer({ min: 1, max: 28 })),
      tags: fc.uniqueArray(fc.constantFrom('graphs', 'theory', 'vision'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 6 }), name, name, (made, first, second) => {
        const bullets = made.map(({ title, path, day, tags }) => {
          const date = day === null ? '' : `, Apr. ${day} 2024`
          const tagged = tags.length === 0 ? '' : ` ${tags.map((tag) => `\`${tag}\``).join(' ')}.`
          return `- [${title}](https://example.org/${path})${date}.${tagged}\n`
        })
        const source = `# A\n\n${bullets.join('')}`
        const once = convertList(source, first)
        const twice = convertList(once.text, second)
        const gone = new Set([...once.lost, ...twice.lost].map(({ field }) => field))
        const before = readList(source).entries
        const after = readList(twice.text).entries
        expect(after.map(({ title, url }) => [title, url])).toEqual(
          before.map(({ title, url }) => [title, url]),
        )
        if (!gone.has('date')) expect(after.map(({ date }) => date)).toEqual(before.map(({ date }) => date))
        if (!gone.has('tags')) expect(after.map(({ tags }) => tags)).toEqual(before.map(({ tags }) => tags))
      }),
      { numRuns: 200 },
    )
  })
})
