import fc from 'fast-check'
import { expect, test } from 'vitest'
import { differenceOf, lineCount } from '../../../src/background/history/difference.ts'

const lines = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', 'd\r\n', 'e\n'), { maxLength: 12 })
  .map((all) => all.join(''))

test('a difference names only lines that changed', () => {
  const before = '# List\n- one\n- two\n- three\n- four\n- five\n'
  const after = '# List\n- ONE\n- two\n- THREE\n- four\n- five\n- six\n'
  expect(differenceOf(before, after)).toEqual({
    kind: 'difference',
    places: [
      { removed: '- one\n', added: '- ONE\n' },
      { removed: '- three\n', added: '- THREE\n' },
      { removed: '', added: '- six\n' },
    ],
    removedLines: 2,
    addedLines: 3,
  })
})

test('the lines of a difference account for every line by which the texts differ', () => {
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const { places, removedLines, addedLines } = differenceOf(before, after)
      expect(lineCount(before) - removedLines + addedLines).toBe(lineCount(after))
      for (const { removed, added } of places) expect(removed).not.toBe(added)
    }),
  )
})
