import { describe, expect, it } from 'vitest'
import { headingDate, holdsDay } from '../../../src/learning/heading-date.ts'

describe('headingDate', () => {
  it.each([
    ['Completed books in 2026', { year: 2026 }],
    ['2016-11 (ICLR Edition)', { year: 2016, month: 11 }],
    ['2024/5/17', { year: 2024, month: 5, day: 17 }],
    ['2024年5月', { year: 2024, month: 5 }],
    ['May 2024', { year: 2024, month: 5 }],
    ['12th of August 1996', { year: 1996, month: 8, day: 12 }],
    ['Sept. 3, 2021', { year: 2021, month: 9, day: 3 }],
  ])('reads %s', (heading, time) => {
    expect(headingDate(heading)).toEqual(time)
  })

  it.each(['Reasoning', 'GPT-4', 'May be read later', '12345', 'CVE-20241'])(
    'reads no time in %s',
    (heading) => {
      expect(headingDate(heading)).toBeNull()
    },
  )
})

describe('holdsDay', () => {
  it('knows the days of a year, of a month and of a day', () => {
    const day = { year: 2026, month: 11, day: 21 }
    expect(holdsDay({ year: 2026 }, day)).toBe(true)
    expect(holdsDay({ year: 2026, month: 11 }, day)).toBe(true)
    expect(holdsDay({ year: 2026, month: 10 }, day)).toBe(false)
    expect(holdsDay({ year: 2026, month: 11, day: 20 }, day)).toBe(false)
  })
})
