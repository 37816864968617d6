import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareDates, isoDate, parseIsoDate, partialDate } from '../../../src/model/date.ts'

describe('partialDate', () => {
  it('refuses what no calendar holds', () => {
    expect(partialDate(0)).toBeNull()
    expect(partialDate(10_000)).toBeNull()
    expect(partialDate(2024, 13)).toBeNull()
    expect(partialDate(2024, 6, 31)).toBeNull()
    expect(partialDate(2024, undefined, 3)).toBeNull()
  })

  it('keeps a year and a month without a day', () => {
    expect(partialDate(2024)).toEqual({ year: 2024 })
    expect(partialDate(2024, 4)).toEqual({ year: 2024, month: 4 })
  })
})

describe('isoDate', () => {
  it('is read back by parseIsoDate', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, d) => {
          for (const date of [partialDate(y), partialDate(y, m), partialDate(y, m, d)]) {
            expect(date && parseIsoDate(isoDate(date))).toEqual(date)
          }
        },
      ),
    )
  })

  it('is read with a time behind it, but not with other words', () => {
    expect(parseIsoDate('2024-04-10T12:00:00Z')).toEqual({ year: 2024, month: 4, day: 10 })
    expect(parseIsoDate('10 April 2024')).toBeNull()
  })
})

describe('compareDates', () => {
  it('puts a year before its months and a month before its days', () => {
    const dates = [{ year: 2024, month: 4, day: 1 }, { year: 2025 }, { year: 2024 }, { year: 2024, month: 4 }]
    expect(dates.sort(compareDates).map(isoDate)).toEqual(['2024', '2024-04', '2024-04-01', '2025'])
  })
})
