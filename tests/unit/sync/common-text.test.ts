import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonText } from '../../../src/sync/common-text.ts'
import { linesOf } from '../../../src/sync/lines.ts'

const texts = fc
  .array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n', 'e\r\n', '\n', 'f'), { maxLength: 15 })
  .map((all) => all.join(''))

/** True when one row of lines stands in another, in order. */
function standsIn(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0
  for (const line of whole) if (line === part[at]) at++
  return at === part.length
}

test('what two texts share stands in both, in order', () => {
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const common = linesOf(commonText(a, b))
      expect(standsIn(common, linesOf(a))).toBe(true)
      expect(standsIn(common, linesOf(b))).toBe(true)
    }),
  )
})

test('a text shares all of itself with itself, and with one that only has more', () => {
  fc.assert(fc.property(texts, (a) => commonText(a, a) === a))
  const some = 'one\ntwo\nthree\n'
  expect(commonText(some, 'zero\none\nhalf\ntwo\nthree\nfour\n')).toBe(some)
})
