import { describe, expect, it } from 'vitest'
import { newSection } from '../../../src/ui/section-options.ts'

const titled = [
  { path: ['Papers'], count: 0 },
  { path: ['Papers', 'Reasoning'], count: 3 },
  { path: ['Papers', 'Agents'], count: 1 },
]

describe('a new section', () => {
  it('stands beside the chosen one', () => {
    expect(newSection(' Tool  use ', titled, ['Papers', 'Agents'])).toEqual(['Papers', 'Tool use'])
  })

  it("stands in the list's own title when that is chosen", () => {
    expect(newSection('Tool use', titled, ['Papers'])).toEqual(['Papers', 'Tool use'])
  })

  it('is no new one when the list has that heading, or nothing is typed', () => {
    expect(newSection('Agents', titled, ['Papers', 'Reasoning'])).toBeNull()
    expect(newSection('  ', titled, ['Papers'])).toBeNull()
  })
})
