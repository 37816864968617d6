import fc from 'fast-check'
import { expect, it } from 'vitest'
import { folded } from '../../../src/model/folded.ts'

it('takes case, accents and width away', () => {
  expect(folded('Théorie of ＡＩ\u00a0É')).toBe('theorie of ai e')
})

it('makes of any text what its Unicode form says, plain or not', () => {
  const text = fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }))
  fc.assert(
    fc.property(text, (each) => {
      expect(folded(each)).toBe(each.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    }),
  )
})
