import { expect, it } from 'vitest'
import { editList } from '../../../src/markdown/edit.ts'
import { readList } from '../../../src/markdown/list.ts'

const deep = (levels: number) =>
  Array.from(
    { length: levels },
    (_, level) => `${'  '.repeat(level)}- [Attention ${level}](https://example.org/${level})\n`,
  ).join('')

it('items nested in one another are entries down to the twentieth level, and text of that one below it', () => {
  const { entries } = readList(deep(25))
  expect(entries).toHaveLength(20)
  expect(entries.at(-1)?.lines).toBe(6)
  expect(entries.at(-1)?.notes).toContain('[Attention 24](https://example.org/24)')
})

it('an entry with notes too deep to be items is taken out with all of them', () => {
  const text = `${deep(25)}- [Last](https://example.org/last)\n`
  expect(editList(text, [{ kind: 'remove', ref: { line: 1 } }]).text).toBe(
    '- [Last](https://example.org/last)\n',
  )
})
