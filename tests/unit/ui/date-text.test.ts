import { describe, expect, it } from 'vitest'
import { dateText, parseDateText } from '../../../src/ui/date-text.ts'

describe('a typed date', () => {
  it.each([
    ['2024', { year: 2024 }],
    ['2024-04', { year: 2024, month: 4 }],
    ['2024/4/1', { year: 2024, month: 4, day: 1 }],
    ['2024.04.10', { year: 2024, month: 4, day: 10 }],
    ['20240410', { year: 2024, month: 4, day: 10 }],
    ['Apr 10 2024', { year: 2024, month: 4, day: 10 }],
    ['Apr. 10, 2024', { year: 2024, month: 4, day: 10 }],
    ['10th April 2024', { year: 2024, month: 4, day: 10 }],
    ['sept 2023', { year: 2023, month: 9 }],
    ['25/12/2023', { year: 2023, month: 12, day: 25 }],
    ['12/25/2023', { year: 2023, month: 12, day: 25 }],
    ['5/5/2024', { year: 2024, month: 5, day: 5 }],
    ['2024年4月10日', { year: 2024, month: 4, day: 10 }],
  ])('is read from %s', (text, date) => {
    expect(parseDateText(text)).toEqual({ kind: 'date', date })
  })

  it.each([
    '4/5/2024',
    '2024-13',
    '31 June 2024',
    'soon',
    '24',
    'Apr May 2024',
    '2024 1 2 3',
    'Apr 1 2 2024',
  ])('is unclear when %s could mean several dates or none', (text) => {
    expect(parseDateText(text)).toEqual({ kind: 'unclear' })
  })

  it('is none when nothing is typed', () => {
    expect(parseDateText('  ')).toEqual({ kind: 'none' })
  })

  it('reads back what the field shows', () => {
    const date = { year: 987, month: 4, day: 3 }
    expect(parseDateText(dateText(date))).toEqual({ kind: 'date', date })
  })
})
