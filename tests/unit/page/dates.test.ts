import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../src/model/date.ts'
import { readDate } from '../../../src/page/dates.ts'

const read = (text: string, language?: string) => {
  const date = readDate(text, language)
  return date && isoDate(date)
}

describe('a date on a page', () => {
  it.each([
    ['2024-03-01', '2024-03-01'],
    ['2024-03-01T23:30:00-08:00', '2024-03-01'],
    ['2024/3/1', '2024-03-01'],
    ['2024-03', '2024-03'],
    ['2024', '2024'],
    ['20240301', '2024-03-01'],
    ['1709251200', '2024-03-01'],
    ['Fri, 01 Mar 2024 12:00:00 GMT', '2024-03-01'],
    ['March 1st, 2024', '2024-03-01'],
    ['1 Mar. 2024', '2024-03-01'],
    ['Sept 2021', '2021-09'],
    ['Published on May 9th, 2020 by Ann', '2020-05-09'],
    ['3. März 2024', '2024-03-03'],
    ['12 de octubre de 2023', '2023-10-12'],
    ['5 février 2022', '2022-02-05'],
    ['13 ноября 2023 г.', '2023-11-13'],
    ['2024年3月1日', '2024-03-01'],
    ['2024년 3월 1일', '2024-03-01'],
    ['1.3.2024', '2024-03-01'],
    ['31.10.23', '2023-10-31'],
  ])('%s is read as %s', (text, iso) => {
    expect(read(text)).toBe(iso)
  })

  it('puts the month first in 3/1/2024 only where English has it so', () => {
    expect(read('3/1/2024', 'en-US')).toBe('2024-03-01')
    expect(read('3/1/2024', 'fr')).toBe('2024-01-03')
    expect(read('25/12/2024', 'en-US')).toBe('2024-12-25')
  })

  it('is none when no calendar or no page could mean it', () => {
    for (const text of [
      '',
      'soon',
      '0000-00-00',
      '9999-12-31',
      '0001-01-01',
      '31 June',
      '99/99/9999',
      'Room 2024b',
    ]) {
      expect(read(text)).toBeNull()
    }
  })

  it('never throws, whatever text and language stand there', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, language) => readDate(text, language) !== undefined),
    )
  })
})
