import { expect, it } from 'vitest'
import { abstractUrlFor } from '../../../src/sources/work-urls.ts'

it('finds the abstract page of the very version that an address names', () => {
  expect(abstractUrlFor('https://arxiv.org/pdf/2305.14314v1.pdf')).toBe('https://arxiv.org/abs/2305.14314v1')
  expect(abstractUrlFor('https://arxiv.org/html/2305.14314v2')).toBe('https://arxiv.org/abs/2305.14314v2')
  expect(abstractUrlFor('https://arxiv.org/pdf/hep-th/9305059v3')).toBe(
    'https://arxiv.org/abs/hep-th/9305059v3',
  )
})

it('finds the latest version when the address names none', () => {
  expect(abstractUrlFor('https://arxiv.org/pdf/2305.14314')).toBe('https://arxiv.org/abs/2305.14314')
})

it('finds none for what is no address', () => {
  expect(abstractUrlFor('v2')).toBeNull()
  expect(abstractUrlFor('javascript:alert(1)')).toBeNull()
})
