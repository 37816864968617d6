import { describe, expect, it, test } from 'vitest'
import { mergeLists } from '../../../src/sync/merge.ts'

const A = '- [Scaling Laws](https://arxiv.org/pdf/2001.08361), Jan. 23 2020. `scaling`.\n'
const B = '- [Chinchilla](https://arxiv.org/pdf/2203.15556), Mar. 29 2022.\n'
const C = '- [LoRA](https://arxiv.org/pdf/2106.09685), Oct. 16 2021. `peft`.\n'
const X = '- [QLoRA](https://arxiv.org/pdf/2305.14314), May 23 2023. `peft`.\n'
const Y = '- [DoRA](https://arxiv.org/pdf/2402.09353), Feb. 14 2024.\n'
const BASE = `# Reading\n\nWhat I read.\n\n## Scaling\n\n${A}${B}\n## Tuning\n\n${C}`

function merged(base: string, ours: string, theirs: string): string {
  const { text, conflicts } = mergeLists(base, ours, theirs)
  expect(conflicts).toEqual([])
  return text
}

describe('additions', () => {
  it('of both sides at the same place are both kept, and every other line is as it was', () => {
    expect(merged(BASE, BASE + X, BASE + Y)).toBe(BASE + X + Y)
    expect(merged(BASE, BASE.replace(B, B + X), BASE.replace(B, B + Y))).toBe(BASE.replace(B, B + X + Y))
  })

  it('of the same work on both sides become one that says what both said', () => {
    const ours = BASE + X
    const theirs = `${BASE}- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023. [code](https://github.com/artidoro/qlora).\n`
    expect(merged(BASE, ours, theirs)).toBe(
      `${BASE}- [QLoRA](https://arxiv.org/abs/2305.14314), May 23 2023. \`peft\`. [code](https://github.com/artidoro/qlora).\n`,
    )
  })

  it('stand in the order in which the section is kept', () => {
    const list = ['Apple', 'Berry', 'Cherry', 'Elder', 'Fig', 'Grape'].map(
      (name) => `- [${name}](https://example.org/${name})\n`,
    )
    const base = `# A to Z\n\n${list.join('')}`
    const add = (name: string) =>
      base.replace(list[3] ?? '', `- [${name}](https://example.org/${name})\n${list[3]}`)
    expect(
      merged(base, add('Durian'), add('Date'))
        .match(/\[\w+\]/g)
        ?.join(''),
    ).toBe('[Apple][Berry][Cherry][Date][Durian][Elder][Fig][Grape]')
  })

  it('stay in their section where the other side opens a new one or renames it', () => {
    const section = `\n## Agents\n\n- [ReAct](https://arxiv.org/pdf/2210.03629), Mar. 10 2023.\n`
    expect(merged(BASE, BASE + X, BASE + section)).toBe(BASE + X + section)
    expect(merged(BASE, BASE + section, BASE + X)).toBe(BASE + X + section)
    expect(merged(BASE, BASE.replace('## Tuning', '## Finetuning'), BASE + X)).toBe(
      BASE.replace('## Tuning', '## Finetuning') + X,
    )
    const end = BASE.replace(B, B + X)
    expect(merged(BASE, BASE.replace('## Tuning', '## Finetuning'), end)).toBe(
      end.replace('## Tuning', '## Finetuning'),
    )
  })

  it('keep their section where the other side removed it', () => {
    const { text, conflicts } = mergeLists(BASE, BASE.replace(`\n## Tuning\n\n${C}`, ''), BASE + X)
    expect(text).toBe(BASE.replace(C, X))
    expect(conflicts).toMatchObject([{ section: ['Reading', 'Tuning'], ours: null, theirs: '## Tuning\n' }])
  })
})

describe('ordered lists', () => {
  const item = (number: number, name: string) => `${number}. [${name}](https://example.org/${name})\n`
  const list = (...names: string[]) => `# List\n\n${names.map((name, at) => item(at + 1, name)).join('')}`

  it('count on where both sides append to them, and merge to the same again', () => {
    const base = list('a', 'b', 'c')
    const [ours, theirs] = [list('a', 'b', 'c', 'x'), list('a', 'b', 'c', 'y', 'z')]
    const wanted = list('a', 'b', 'c', 'x', 'y', 'z')
    expect(merged(base, ours, theirs)).toBe(wanted)
    expect(merged(base, ours, wanted)).toBe(wanted)
    expect(merged(base, wanted, theirs)).toBe(wanted)
  })

  it('keep notes under an item whose number grows by a digit', () => {
    const base = list(...'abcdefgh')
    const wanted = `${list(...'abcdefghx')}${item(10, 'y')}    - a note\n`
    expect(merged(base, list(...'abcdefghx'), `${list(...'abcdefghy')}   - a note\n`)).toBe(wanted)
  })

  it('keep the one number that all of their items have, and what the base has', () => {
    const ones = (...names: string[]) => `# List\n\n${names.map((name) => item(1, name)).join('')}`
    expect(merged(ones('a', 'b'), ones('a', 'b', 'x'), ones('a', 'b', 'y'))).toBe(ones('a', 'b', 'x', 'y'))
    const base = `${item(3, 'a')}${item(3, 'b')}`
    expect(merged(base, `${item(2, 'x')}${base}`, base + item(4, 'y'))).toBe(
      `${item(2, 'x')}${base}${item(4, 'y')}`,
    )
  })
})

describe('an entry that one side nested and the other moved', () => {
  it('is one entry, where theirs has it', () => {
    const nested = BASE.replace(B, '').replace(A, `${A}  ${B}`)
    const moved = BASE.replace(B, '') + B
    expect(mergeLists(BASE, moved, nested).text.split('203.15556')).toHaveLength(2)
    expect(mergeLists(BASE, nested, moved).text.split('203.15556')).toHaveLength(2)
  })

  it('keeps the edit of the side that left it in its place', () => {
    const nested = BASE.replace(B, '').replace(A, `${A}  ${B}`)
    const edited = BASE.replace('2022.', '2022. `scaling`.')
    const wanted = nested.replace('2022.', '2022. `scaling`.')
    expect(merged(BASE, nested, edited)).toBe(wanted)
    expect(merged(BASE, edited, nested)).toBe(wanted)
  })
})

describe('changes of one entry', () => {
  it('combine where they are of different fields', () => {
    const ours = BASE.replace('`scaling`', '`scaling` `laws`')
    const theirs = BASE.replace('Jan. 23 2020', 'Jan. 24 2020')
    expect(merged(BASE, ours, theirs)).toBe(
      BASE.replace('Jan. 23 2020. `scaling`', 'Jan. 24 2020. `scaling` `laws`'),
    )
  })

  it('combine where both add to the end of its line', () => {
    const ours = BASE.replace('2022.', '2022. `scaling`.')
    const theirs = BASE.replace('2022.', '2022. [code](https://example.org/code).')
    expect(merged(BASE, ours, theirs)).toBe(
      BASE.replace('2022.', '2022. `scaling`. [code](https://example.org/code).'),
    )
  })

  it('follow it where the other side moves it', () => {
    const ours = BASE.replace(B, '') + B
    const theirs = BASE.replace('2022.', '2022. `scaling`.')
    const wanted = BASE.replace(B, '') + B.replace('2022.', '2022. `scaling`.')
    expect(merged(BASE, ours, theirs)).toBe(wanted)
    expect(merged(BASE, theirs, ours)).toBe(wanted)
  })

  it('of one field are a conflict: the text holds theirs, the record both', () => {
    const ours = BASE.replace('Mar. 29 2022', 'Apr. 1 2022')
    const theirs = BASE.replace('Mar. 29 2022', 'Sep. 15 2022')
    const { text, conflicts } = mergeLists(BASE, ours, theirs)
    expect(text).toBe(theirs)
    expect(conflicts).toEqual([
      {
        section: ['Reading', 'Scaling'],
        title: 'Chinchilla',
        field: 'date',
        line: 8,
        base: { year: 2022, month: 3, day: 29 },
        ours: { year: 2022, month: 4, day: 1 },
        theirs: { year: 2022, month: 9, day: 15 },
        texts: {
          base: B,
          ours: B.replace('Mar. 29', 'Apr. 1'),
          theirs: B.replace('Mar. 29', 'Sep. 15'),
        },
      },
    ])
  })

  it('of one field do not keep those of other fields from combining', () => {
    const ours = BASE.replace('Chinchilla', 'Chinchilla, ours').replace('2022.', '2022. `compute`.')
    const theirs = BASE.replace('Chinchilla', 'Chinchilla, theirs')
    const { text, conflicts } = mergeLists(BASE, ours, theirs)
    expect(text).toBe(theirs.replace('2022.', '2022. `compute`.'))
    expect(conflicts).toMatchObject([
      { field: 'title', ours: 'Chinchilla, ours', theirs: 'Chinchilla, theirs' },
    ])
  })

  it('unite the tags that both sides added', () => {
    const ours = BASE.replace('`scaling`', '`scaling` `laws`')
    const theirs = BASE.replace('`scaling`', '`scaling` `compute`')
    expect(merged(BASE, ours, theirs)).toBe(BASE.replace('`scaling`', '`scaling` `compute` `laws`'))
  })

  it('leave the notes that the other side wrote, nested entries of both included', () => {
    const ours = BASE.replace(B, B.replace('2022.', '2022. `scaling`.'))
    const theirs = BASE.replace(B, `${B}  - compute-optimal\n`)
    expect(merged(BASE, ours, theirs)).toBe(
      ours.replace('`scaling`.\n\n', '`scaling`.\n  - compute-optimal\n\n'),
    )
    const nest = (line: string) => BASE.replace(B, `${B}  ${line}`)
    expect(merged(BASE, nest(X), nest(Y))).toBe(BASE.replace(B, `${B}  ${X}  ${Y}`))
  })

  it('keep an entry that the other side removed, and say so', () => {
    const edited = BASE.replace('2022.', '2022. `scaling`.')
    const removed = BASE.replace(B, '')
    const sides = [
      [removed, edited, { ours: null, theirs: B.replace('2022.', '2022. `scaling`.') }],
      [edited, removed, { ours: B.replace('2022.', '2022. `scaling`.'), theirs: null }],
    ] as const
    for (const [ours, theirs, said] of sides) {
      const { text, conflicts } = mergeLists(BASE, ours, theirs)
      expect(text).toBe(edited)
      expect(conflicts).toMatchObject([{ title: 'Chinchilla', line: 8, base: B, ...said }])
    }
  })
})

describe('a merge that is made again', () => {
  it('does not double a tag that one side put in and the merged line holds already', () => {
    const base = '- [Third](https://example.org/3), ICML 2024.\n'
    const ours = '- [Third](https://example.org/3), ICML 2024, Dec. 3 2020.\n'
    const theirs = '- [Third](https://example.org/3), ICML 2024. `new`.\n'
    const text = merged(base, ours, theirs)
    expect(text).toBe('- [Third](https://example.org/3), ICML 2024, Dec. 3 2020. `new`.\n')
    expect(merged(base, text, theirs)).toBe(text)
    expect(merged(base, theirs, text)).toBe(text)
  })
})

describe('removals', () => {
  it('of one side are not taken for a change into what stands in its place', () => {
    const plain = (name: string) => `- [${name}](https://example.org/${name.toLowerCase()})\n`
    const base = `# Links\n\n${plain('First')}${plain('Second')}`
    const ours = base.replace(plain('Second'), plain('Third'))
    const theirs = base.replace(plain('Second'), `${plain('Second')}  - a note\n`)
    const { text, conflicts } = mergeLists(base, ours, theirs)
    expect(text).toContain(plain('Third'))
    expect(text).toContain(`${plain('Second')}  - a note\n`)
    expect(conflicts).toMatchObject([{ title: 'Second', ours: null }])
  })

  it('of an entry that the other side left alone are made', () => {
    expect(merged(BASE, BASE.replace(A, ''), BASE + X)).toBe(BASE.replace(A, '') + X)
    expect(merged(BASE, BASE + X, BASE.replace(A, ''))).toBe(BASE.replace(A, '') + X)
  })
})

describe('prose', () => {
  it('merges by line', () => {
    const ours = BASE.replace('What I read.', 'What I read and liked.')
    const theirs = BASE.replace('# Reading', '# My reading')
    expect(merged(BASE, ours, theirs)).toBe(ours.replace('# Reading', '# My reading'))
  })

  it('that both sides changed is a conflict', () => {
    const ours = BASE.replace('What I read.', 'What I read and liked.')
    const theirs = BASE.replace('What I read.', 'What I want to read.')
    const { text, conflicts } = mergeLists(BASE, ours, theirs)
    expect(text).toBe(theirs)
    expect(conflicts).toMatchObject([
      {
        title: '',
        line: 3,
        base: 'What I read.\n',
        ours: 'What I read and liked.\n',
        theirs: 'What I want to read.\n',
      },
    ])
  })
})

describe('the form of lines', () => {
  it('is what one side made of it: line ends, a byte order mark, a missing last line end', () => {
    const windows = BASE.replaceAll('\n', '\r\n')
    expect(merged(BASE, windows, BASE + X)).toBe(windows + X.replace('\n', '\r\n'))
    expect(merged(BASE, BASE + X, `\ufeff${BASE}`)).toBe(`\ufeff${BASE}${X}`)
    const cut = BASE.trimEnd()
    expect(merged(cut, `${cut}\n${X.trimEnd()}`, cut.replace('peft', 'lora'))).toBe(
      `${cut.replace('peft', 'lora')}\n${X.trimEnd()}`,
    )
  })
})

test('with one side unchanged the merge is the other side, whatever the texts', () => {
  for (const text of ['', '\ufeff', '\r\n', '- ', '| a |\n|-', 'x'.repeat(1000)]) {
    expect(mergeLists(BASE, BASE, text)).toEqual({ text, conflicts: [] })
    expect(mergeLists(BASE, text, BASE)).toEqual({ text, conflicts: [] })
    expect(mergeLists(BASE, text, text)).toEqual({ text, conflicts: [] })
  }
})
