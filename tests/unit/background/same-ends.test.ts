import fc from 'fast-check'
import { expect, it } from 'vitest'
import { standsTheSame } from '../../../src/background/library/standing.ts'
import { markdownEngine } from '../../../src/background/markdown-engine.ts'

const line = fc.constantFrom(
  '# 2024-05',
  '# 2024-06',
  '## Papers',
  '- [One](https://a.org/1), Apr. 10 2024. `x`.',
  '- [Two](https://a.org/2)',
  '  - [Nested](https://a.org/3)',
  '  a note',
  '- Title only',
  '',
  'prose',
)
const lines = fc.array(line, { maxLength: 20 })

it('counts only entries that stand the same, in whatever way a text was changed', () => {
  fc.assert(
    fc.property(lines, lines, fc.nat(20), fc.nat(20), (was, insert, at, remove) => {
      const now = [...was]
      now.splice(at, remove % 3, ...insert.slice(0, 3))
      const before = markdownEngine.open(was.join('\n'))
      const after = markdownEngine.reread(before, now.join('\n'))
      const { head, tail } = markdownEngine.sameEnds(before, after)
      const [then, entries] = [before.list.entries, after.list.entries]
      const shift = then.length - entries.length
      entries.forEach((entry, i) => {
        const counterpart = i < head ? then[i] : i >= entries.length - tail ? then[i + shift] : undefined
        if (counterpart) expect(standsTheSame(counterpart, entry)).toBe(true)
      })
    }),
    { numRuns: 500 },
  )
})

it('counts all but the one entry that was added', () => {
  const before = markdownEngine.open('## A\n\n- [One](https://a.org/1)\n- [Two](https://a.org/2)\n')
  const entry = { title: 'New', url: 'https://a.org/3' }
  const { open } = markdownEngine.edit(before, [{ kind: 'add', entry, section: ['A'], at: 'start' }])
  expect(markdownEngine.sameEnds(before, open)).toEqual({ head: 0, tail: 2 })
})
