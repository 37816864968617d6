import { describe, expect, it } from 'vitest'
import { mergeLists } from '../../../src/sync/merge.ts'

const item = (name: string) => `- [${name}](https://example.org/${name.toLowerCase()})\n`
const block = (name: string, ...lines: string[]) =>
  `**${name}**\n${lines.map((line) => `- ${line}\n`).join('')}`

/** What a merge gives, having seen that each side, merged with it again, changes nothing. */
function mergedForGood(base: string, ours: string, theirs: string): string {
  const { text } = mergeLists(base, ours, theirs)
  expect(mergeLists(base, ours, text).text).toBe(text)
  expect(mergeLists(base, text, theirs).text).toBe(text)
  return text
}

describe('a merge that is made again changes nothing', () => {
  it('where both put in the same line, and one of them took out what stood beside it', () => {
    const base = block('First', 'Code: https://example.org/c')
    const ours = `${base}- Paper: https://example.org/3\n`
    const theirs = `**First**\n${block('Second', 'Paper: https://example.org/3')}`
    expect(mergedForGood(base, ours, theirs).split('/3')).toHaveLength(2)
  })

  it('where one side goes on with a note that the other took out', () => {
    const base = `${item('A')}  - [N](https://example.org/n)\n    - a note\n`
    const theirs = base.replace('    - a note\n', '')
    expect(mergedForGood(base, `${base}      that goes on\n`, theirs).split('that goes on')).toHaveLength(2)
  })

  it('where one side moves an entry that the other renames', () => {
    const [a, b, c] = ['- [ ] First things first\n', '- [ ] Second thoughts\n', '- [x] Third time lucky\n']
    const base = `## Unread\n\n${a}${b}${c}`
    const renamed = c.replace('lucky', 'lucky again')
    expect(mergedForGood(base, `## Unread\n\n${a}${c}${b}`, `## Unread\n\n${a}${b}${renamed}`)).toBe(
      `## Unread\n\n${a}${renamed}${b}`,
    )
  })

  it('where what one side takes out makes the rest read otherwise', () => {
    const third = block('Third', 'Paper: https://example.org/3', 'Code: https://example.org/d')
    const rest = `${block('Second', 'Paper: https://example.org/2')}\n${third}`
    const base = `## Seen\n\n${block('First', 'Paper: https://example.org/1')}\n${rest}`
    const added = third.replace('- Code', '- [About](https://example.org/about)\n- Code')
    expect(mergedForGood(base, `## Seen\n\n${rest}`, base.replace(third, added))).toBe(
      `## Seen\n\n${rest.replace(third, added)}`,
    )
  })
})

describe('blank lines', () => {
  const base = `# List\n\n${item('A')}${item('B')}${item('C')}`

  it('merge as what parts two lines, whatever happens to the lines', () => {
    const ours = base.replace(item('B'), `\n${item('B')}`)
    const theirs = base.replace('[B]', '[B, renamed]')
    expect(mergedForGood(base, ours, theirs)).toBe(ours.replace('[B]', '[B, renamed]'))
  })

  it('stay above a heading where entries and prose come in above it', () => {
    const sections = `## A\n\n### B\n\n#### [One](https://example.org/1)\n`
    const ours = `## A\n\n#### [One](https://example.org/1)\n\n### B\n`
    const theirs = sections.replace('### B', 'Some prose.\n\n### B')
    expect(mergedForGood(sections, ours, theirs)).toBe(
      '## A\n\nSome prose.\n\n#### [One](https://example.org/1)\n\n### B\n',
    )
  })

  it('between additions of both sides are those of the list', () => {
    const loose = base.replaceAll(')\n-', ')\n\n-')
    const [x, y] = [`\n${item('X')}`, `\n${item('Y')}`]
    expect(mergedForGood(loose, loose + x, loose + y)).toBe(loose + x + y)
    expect(mergedForGood(base, base + item('X'), base + item('Y'))).toBe(base + item('X') + item('Y'))
  })
})

describe('prose beside an entry that is a heading', () => {
  it('does not become its note when the entry is put above it', () => {
    const base = `# Notes\n\n## Old\n\n### [One](https://example.org/1)\n`
    const ours = `# Notes\n\n### [One](https://example.org/1)\n\n## Old\n`
    const theirs = base.replace('## Old', 'What this is.\n\n## Old')
    expect(mergedForGood(base, ours, theirs)).toBe(
      '# Notes\n\nWhat this is.\n\n### [One](https://example.org/1)\n\n## Old\n',
    )
  })
})
