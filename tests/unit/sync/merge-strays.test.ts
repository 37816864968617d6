import { describe, expect, it } from 'vitest'
import { mergeLists } from '../../../src/sync/merge.ts'

const item = (name: string, more = '') => `- [${name}](https://example.org/${name.toLowerCase()})${more}\n`

/** How often something stands in a text. */
const times = (text: string, what: string) => text.split(what).length - 1

describe('a line that all three texts have once stands once in the merged text', () => {
  it('where it goes on with a new item above it on one side', () => {
    const base = 'https://example.org/1\nhttps://example.org/2\n'
    const with_ = (name: string) =>
      base.replace('https://example.org/2', `${item(name)}https://example.org/2`)
    expect(times(mergeLists(base, with_('Our'), with_('Their')).text, 'https://example.org/2')).toBe(1)
  })

  it('where it became the note of the entry above, as its own was taken out, which the other side changed', () => {
    const base = `${item('First')}${item('Second')}  - read twice\n`
    const ours = base.replace(item('Second'), '')
    const theirs = base.replace('[Second]', '[Second, renamed]')
    for (const { text, conflicts } of [mergeLists(base, ours, theirs), mergeLists(base, theirs, ours)]) {
      expect(text).toBe(`${item('First')}- [Second, renamed](https://example.org/second)\n  - read twice\n`)
      expect(conflicts).toHaveLength(1)
    }
  })

  it('where it went over to another entry on either side', () => {
    const base = `* [Second](https://example.org/2) — two\n  ([HN](https://example.org/hn))\n`
    const ours = base.replace(/.*\n/, '')
    const theirs = base.replace('[Second]', '[Second, renamed]')
    expect(times(mergeLists(base, ours, theirs).text, 'example.org/hn')).toBe(1)
  })

  it('where one side wrote a title above it and the other what stands below it', () => {
    const base = '- Paper: https://example.org/1\n**Second**\n'
    const [ours, theirs] = [base.replace('Second', 'Third'), '**First**\n- Paper: https://example.org/1\n']
    expect(times(mergeLists(base, ours, theirs).text, 'example.org/1')).toBe(1)
  })

  it('where it reads as an entry on one side and as prose on the other', () => {
    const base = '- [x] Third time lucky\n'
    const [ours, theirs] = [`${base} and more\n`, `${base}and much more\n`]
    expect(times(mergeLists(base, ours, theirs).text, 'Third time lucky')).toBe(1)
  })

  it('where one side moved it to where the other put prose in', () => {
    const base = `What it says.\n\n## 2025\n\n${item('First')}`
    const ours = `## 2025\n\nWhat it says.\n\n${item('First')}`
    const theirs = base.replace('## 2025\n', '## 2025\n\nNew this year.\n')
    for (const { text } of [mergeLists(base, ours, theirs), mergeLists(base, theirs, ours)])
      expect([times(text, 'What it says.'), times(text, 'New this year.')]).toEqual([1, 1])
  })

  it('where both moved it, each to a place of its own', () => {
    const [first, second] = [item('First'), item('Second')]
    const base = `Read this.\n\n## A\n\n${first}\n## B\n\n${second}`
    const ours = `## A\n\nRead this.\n\n${first}\n## B\n\n${second}`
    const theirs = `## A\n\n${first}\n## B\n\nRead this.\n\n${second}`
    expect(mergeLists(base, ours, theirs).text).toBe(theirs)
  })

  it('where it is a heading that became prose and went elsewhere', () => {
    const base = `A list\n======\n\n${item('First')}${item('Second')}`
    const theirs = `======\n\n${item('First')}${item('Second')}\nA list\n`
    expect(times(mergeLists(base, `${base}${item('Third')}`, theirs).text, 'A list')).toBe(1)
  })
})

describe('an entry that stands twice', () => {
  it('stays once where each side took out one of them', () => {
    const [a, b, c] = [item('A'), item('B'), item('C')]
    const base = `${a}${b}${c}${a}`
    expect(mergeLists(base, `${b}${c}${a}`, `${a}${b}${c}`).text.split('example.org/a')).toHaveLength(2)
  })
})

describe('a heading that one side renamed', () => {
  it('does not keep an entry below it that this side put elsewhere and the other took out', () => {
    const base = `## To read\n\n${item('A')}${item('B')}${item('C')}`
    const ours = `## Unread\n\n${item('A')}${item('C')}${item('B')}`
    expect(mergeLists(base, ours, base.replace(item('B'), ''))).toEqual({
      text: `## Unread\n\n${item('A')}${item('C')}`,
      conflicts: [],
    })
  })
})

describe('blank lines between entries that no side had side by side', () => {
  it('are not those below a heading', () => {
    const base = `## Read\n\n${item('A')}${item('B')}${item('C')}`
    const ours = `## Read\n\n${item('B')}${item('C')}${item('A')}${item('X')}`
    const theirs = `## Read\n\n${item('A')}${item('C')}${item('B')}`
    expect(mergeLists(base, ours, theirs).text).not.toMatch(/\n\n- (?!\[[ABC]\]).*\n\n/)
    expect(mergeLists(base, ours, theirs).text.split('\n\n')).toHaveLength(2)
  })
})
