import { describe, expect, it } from 'vitest'
import { countOverTime } from '../../../options/charts/over-time.ts'
import { countBySection, countByTag } from '../../../options/charts/parts.ts'
import { periodOf, periodsBetween } from '../../../options/charts/periods.ts'
import type { ReadStatus } from '../../../src/model/status.ts'

const at = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12).getTime()
const row = (
  addedAt: number,
  status: ReadStatus = 'unread',
  more: { readAt?: number; section?: string } = {},
) => ({
  addedAt,
  section: [more.section ?? 'A'],
  fields: { title: 't', url: 'https://example.org', status, tags: ['x'] },
  kept: {},
  ...(more.readAt !== undefined && { readAt: more.readAt }),
})

describe('periodsBetween', () => {
  it('goes by day for a month, by month for three years, and by year after that', () => {
    expect(periodsBetween(at(2024, 5, 1), at(2024, 5, 20))).toMatchObject({ unit: 'day' })
    const months = periodsBetween(at(2024, 1, 31), at(2024, 4, 2))
    expect(months.unit).toBe('month')
    expect(months.starts.map((start) => new Date(start).getMonth())).toEqual([0, 1, 2, 3])
    const years = periodsBetween(at(2019, 12, 31), at(2024, 1, 1))
    expect(years.starts.map((start) => new Date(start).getFullYear())).toEqual([
      2019, 2020, 2021, 2022, 2023, 2024,
    ])
  })

  it('shows a week at least', () => {
    expect(periodsBetween(at(2024, 5, 20), at(2024, 5, 20)).starts).toHaveLength(7)
  })

  it('finds the period of a moment', () => {
    const periods = periodsBetween(at(2024, 1, 10), at(2024, 3, 10))
    expect(periodOf(periods, at(2024, 2, 29))).toBe(1)
    expect(periodOf(periods, at(2023, 2, 1))).toBe(-1)
  })
})

describe('countOverTime', () => {
  const cameAt = at(2024, 1, 1)
  const now = at(2024, 3, 15)

  it('counts what was saved and read in each period, every entry once', () => {
    const rows = [
      row(at(2024, 1, 20)),
      row(at(2024, 3, 2), 'read', { readAt: at(2024, 3, 3) }),
      row(at(2024, 3, 4)),
    ]
    const { periods, saved, read } = countOverTime(rows, cameAt, now)
    expect(periods.unit).toBe('month')
    expect(saved).toEqual([1, 0, 2])
    expect(read).toEqual([0, 0, 1])
  })

  it('does not make up days for what came with the list or had been read before', () => {
    const rows = [row(cameAt), row(cameAt, 'read'), row(at(2024, 3, 2), 'read', { readAt: at(2024, 3, 3) })]
    const { came, readBefore, saved, read } = countOverTime(rows, cameAt, now)
    expect({ came, readBefore }).toEqual({ came: 2, readBefore: 1 })
    expect([...saved, ...read].reduce((sum, count) => sum + count, 0)).toBe(2)
  })
})

describe('countBySection and countByTag', () => {
  it('count statuses, the largest part first', () => {
    const rows = [row(1), row(1, 'read', { section: 'B' }), row(1, 'reading', { section: 'B' })]
    expect(countBySection(rows).parts).toEqual([
      { key: ['B'], counts: { unread: 0, reading: 1, read: 1 }, total: 2 },
      { key: ['A'], counts: { unread: 1, reading: 0, read: 0 }, total: 1 },
    ])
    expect(countByTag(rows).parts).toMatchObject([{ key: 'x', total: 3 }])
  })

  it('put what is too much together, and lose none of it', () => {
    const rows = Array.from({ length: 40 }, (_, i) => row(1, 'unread', { section: `S${i}` }))
    const { parts, others } = countBySection(rows)
    expect(parts).toHaveLength(12)
    expect(others).toMatchObject({ partCount: 28, total: 28 })
  })
})
