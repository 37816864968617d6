import { describe, expect, it } from 'vitest'
import { mergeLists } from '../../../src/sync/merge.ts'

const VOYAGER = '- [Voyager](https://arxiv.org/abs/2305.16291), May 25 2023. `agent`.\n'
const TOOLFORMER = '- [Toolformer](https://arxiv.org/abs/2302.04761), Feb. 9 2023. `tools`.\n'
const REACT = '- [ReAct](https://arxiv.org/abs/2210.03629), Oct. 6 2022. `agent` `reasoning`.\n'
const AUTOGEN = '- [AutoGen](https://arxiv.org/abs/2308.08155), Aug. 16 2023. `agent`.\n'
const REST = '\n## Scaling\n\n- [Chinchilla](https://arxiv.org/abs/2203.15556), Mar. 29 2022. `scaling`.\n'

const LIST = `## Agents\n\n${VOYAGER}${TOOLFORMER}${REACT}${REST}`
const ADDED = LIST.replace(VOYAGER, AUTOGEN + VOYAGER).replace('`tools`.', '`tools` `llm`.')

/** What two sides come to, whichever is the library's, without a conflict; each, met again, changes nothing. */
function come(base: string, one: string, other: string): string {
  const merge = mergeLists(base, one, other)
  expect(merge.conflicts).toEqual([])
  expect(mergeLists(base, other, one)).toEqual(merge)
  expect(mergeLists(base, merge.text, other).text).toBe(merge.text)
  expect(mergeLists(base, one, merge.text).text).toBe(merge.text)
  return merge.text
}

describe('where one side writes a list in another form, what the other side did is written in it, too', () => {
  it('in a table', () => {
    const head = '| Title | Date | Tags |\n|---|---|---|\n'
    const voyager = '| [Voyager](https://arxiv.org/abs/2305.16291) | May 25 2023 | agent |\n'
    const toolformer = '| [Toolformer](https://arxiv.org/abs/2302.04761) | Feb. 9 2023 | tools |\n'
    const react = '| [ReAct](https://arxiv.org/abs/2210.03629) | Oct. 6 2022 | agent, reasoning |\n'
    const autogen = '| [AutoGen](https://arxiv.org/abs/2308.08155) | Aug. 16 2023 | agent |\n'
    const table = `## Agents\n\n${head}${voyager}${toolformer}${react}${REST}`
    expect(come(LIST, table, ADDED)).toBe(
      `## Agents\n\n${head}${autogen}${voyager}${toolformer.replace('tools', 'tools, llm')}${react}${REST}`,
    )
  })

  it('with another marker', () => {
    expect(come(LIST, LIST.replace(/^-/gm, '*'), ADDED)).toBe(ADDED.replace(/^-/gm, '*'))
  })

  it('with boxes to tick, or without numbers', () => {
    expect(come(LIST, LIST.replace(/^-/gm, '- [ ]'), ADDED)).toBe(ADDED.replace(/^-/gm, '- [ ]'))
    const numbers =
      '1. [SICP](https://mitpress.mit.edu/sicp) - classic\n2. [TAPL](https://tapl.example/) - types\n'
    const bullets = numbers.replace(/^\d\./gm, '-')
    const more = '[PFPL](https://pfpl.example/) - foundations\n'
    expect(come(numbers, bullets, `${numbers}3. ${more}`)).toBe(`${bullets}- ${more}`)
  })

  it('as headings, a blank line above each', () => {
    const base = '# List\n\n- [A](https://a.example/) — one\n- [B](https://b.example/) — two\n'
    const ours = '# List\n\n## [A](https://a.example/)\n\none\n\n## [B](https://b.example/)\n\ntwo\n'
    expect(mergeLists(base, ours, `${base}- [C](https://c.example/)\n`).text).toBe(
      `${ours}\n## [C](https://c.example/)\n`,
    )
  })

  it('and stays as it was written where the new form has no place for all of it', () => {
    const row = '| C | 2023 | [pdf](https://c.example/) | not yet |\n'
    const base = `| Title | Year | Link | Read |\n|---|---|---|---|\n| A | 2017 | [pdf](https://a.example/) | yes |\n`
    const { text } = mergeLists(base, '- [A](https://a.example/), 2017\n', base + row)
    expect(text).toContain(row)
  })
})

describe('an ordered list', () => {
  it('counts on below what both sides put in, each in its own place', () => {
    const [a, b, c] = ['[A](https://a.example/)', '[B](https://b.example/)', '[C](https://c.example/)']
    const [x, y] = ['[X](https://x.example/)', '[Y](https://y.example/)']
    const numbered = (...items: string[]) => items.map((item, at) => `${at + 1}. ${item}\n`).join('')
    expect(mergeLists(numbered(a, b, c), numbered(a, x, b, c), numbered(a, b, y, c)).text).toBe(
      numbered(a, x, b, y, c),
    )
  })
})

describe('what both sides put in at one place is all kept', () => {
  it('where it is prose: lines of a table of contents, footnotes', () => {
    const base = '- [Agents](#agents)\n\n## Agents\n\n- [A](https://a.example/)[^1]\n\n[^1]: one\n'
    const ours = base.replace('(#agents)\n', '(#agents)\n- [Vision](#vision)\n').replace(/$/, '[^2]: two\n')
    const theirs = base.replace('(#agents)\n', '(#agents)\n- [Audio](#audio)\n').replace(/$/, '[^3]: three\n')
    expect(mergeLists(base, ours, theirs)).toEqual({
      text:
        '- [Agents](#agents)\n- [Vision](#vision)\n- [Audio](#audio)\n\n' +
        '## Agents\n\n- [A](https://a.example/)[^1]\n\n[^1]: one\n[^2]: two\n[^3]: three\n',
      conflicts: [],
    })
  })

  it('where it is paragraphs that do not read as entries', () => {
    const paragraph = (name: string, at: number) =>
      `\n**${name}** (2020)\n- Paper: https://example.org/${at}\n`
    const base = `# Seen\n${paragraph('First', 1)}${paragraph('Second', 2)}`
    expect(mergeLists(base, base + paragraph('Third', 3), base + paragraph('Fourth', 4)).text).toBe(
      base + paragraph('Third', 3) + paragraph('Fourth', 4),
    )
  })

  it('as one section where both opened it, without a blank line between its entries', () => {
    const day = (date: string, ...items: string[]) =>
      `## ${date}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`
    const [a, b] = ['[A](https://a.example/)', '[B](https://b.example/)']
    const [x, y] = ['[X](https://x.example/)', '[Y](https://y.example/)']
    const base = `# 2024\n\n${day('2024-05-01', a, b)}`
    const opened = (item: string) => base.replace('## ', `${day('2024-05-02', item)}## `)
    expect(mergeLists(base, opened(x), opened(y)).text).toBe(
      `# 2024\n\n${day('2024-05-02', x, y)}${day('2024-05-01', a, b)}`,
    )
  })

  it('where one side indents the list otherwise', () => {
    const base = '- Agents\n  - [A](https://a.example/)\n    - a note\n  - [B](https://b.example/)\n'
    const ours = base.replace(/^( +)/gm, '$1$1')
    const theirs = base.replace('  - [B]', '  - [X](https://x.example/)\n  - [B]')
    expect(mergeLists(base, ours, theirs).text).toBe(
      ours.replace('    - [B]', '    - [X](https://x.example/)\n    - [B]'),
    )
  })
})
