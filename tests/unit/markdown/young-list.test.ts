import { describe, expect, it } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { newList } from '../../../src/markdown/new-list.ts'
import type { DialectName } from '../../../src/model/dialect.ts'
import type { NewEntry } from '../../../src/model/entry.ts'

const PLAIN: NewEntry = { title: 'Toolformer', url: 'https://example.org/toolformer' }
const RICH: NewEntry = {
  title: 'Reflexion',
  url: 'https://example.org/reflexion',
  date: { year: 2023, month: 10, day: 10 },
  tags: ['agents'],
}

/** Adds the entries one by one and gives the last line. */
function lastLine(start: string, entries: readonly NewEntry[], dialect?: DialectName): string {
  const options = dialect ? { dialect } : {}
  const text = entries.reduce((list, entry) => editList(list, [{ kind: 'add', entry }], options).text, start)
  return text.trimEnd().split('\n').at(-1) ?? ''
}

describe('a list started in a dialect', () => {
  it('grows into the forms of that dialect that no entry shows yet', () => {
    expect(lastLine(newList('Papers'), [PLAIN, RICH], 'dated-bullets')).toBe(
      '- [Reflexion](https://example.org/reflexion), Oct. 10 2023. `agents`.',
    )
    expect(lastLine(newList('Papers', 'task-list'), [PLAIN, RICH], 'task-list')).toBe(
      '- [ ] [Reflexion](https://example.org/reflexion), 2023-10-10 #agents',
    )
  })

  it('writes what the entries do show as they show it', () => {
    const text = '# Papers\n\n* [Toolformer](https://example.org/toolformer) (2023-02-09)\n'
    expect(lastLine(text, [{ ...RICH, tags: [] }], 'dated-bullets')).toBe(
      '* [Reflexion](https://example.org/reflexion) (2023-10-10)',
    )
  })

  it('is of no dialect any more once its entries have another layout', () => {
    const text = '# Papers\n\n1. [Toolformer](https://example.org/toolformer)\n'
    expect(lastLine(text, [RICH], 'dated-bullets')).toBe('2. [Reflexion](https://example.org/reflexion)')
  })
})

it('a list that nobody started here is written in no form that it does not show', () => {
  const text = '# Papers\n\n- [Toolformer](https://example.org/toolformer)\n'
  expect(lastLine(text, [RICH])).toBe('- [Reflexion](https://example.org/reflexion)')
})
