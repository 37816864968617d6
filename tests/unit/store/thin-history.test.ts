import { describe, expect, it } from 'vitest'
import type { EntryId, EntryRow, ListId } from '../../../src/model/library.ts'
import type { RestorePointRow } from '../../../src/store/restore-point-row.ts'
import { patchBack, textsBack } from '../../../src/store/restore-points.ts'
import { KEPT_DAYS, KEPT_POINTS, MOST_TIMES, thinned } from '../../../src/store/thin-history.ts'

const DAY = 86_400_000
const NOW = 400 * DAY

/** A list that grew by a line every so many milliseconds until now, with a row changed each time. */
function grown(changes: number, every: number): { points: RestorePointRow[]; texts: string[] } {
  const line = (n: number) => `- [Entry ${n}](https://entry.example/${n}), Apr. 10 2024.\n`
  const texts = Array.from({ length: changes + 1 }, (_, n) =>
    Array.from({ length: n + 20 }, (_, i) => line(i)).join(''),
  )
  const points = texts.slice(1).map((after, n) => ({
    id: n + 1,
    listId: 'list' as ListId,
    at: NOW - (changes - n) * every,
    why: 'save' as const,
    back: patchBack(texts[n] ?? '', after),
    rows: [{ id: (n % 7) as EntryId, addedAt: n } as EntryRow],
  }))
  return { points, texts }
}

/** The points that are left, oldest first, each with the text before it. */
function leftOf(points: readonly RestorePointRow[], current: string) {
  const left = thinned(points, current, NOW).reverse()
  return Array.from(textsBack(left, current), ({ point, before }) => ({ point, before })).reverse()
}

describe('thinning earlier texts', () => {
  it('keeps the latest fifty as they are, and the first of each earlier day, each to the byte', () => {
    const { points, texts } = grown(200, DAY / 10)
    const left = leftOf(points, texts.at(-1) ?? '')
    const latest = left.slice(-KEPT_POINTS)
    expect(latest.map(({ point }) => point)).toEqual(points.slice(-KEPT_POINTS))
    const days = left.slice(0, -KEPT_POINTS).map(({ point }) => Math.floor(point.at / DAY))
    expect(new Set(days).size).toBe(days.length)
    expect(days).toHaveLength(15)
    for (const { point, before } of left) expect(before).toBe(texts[point.id - 1])
  })

  it('lets days go that are too long ago', () => {
    const { points, texts } = grown(300, DAY)
    const left = leftOf(points, texts.at(-1) ?? '')
    expect(left.length).toBeLessThanOrEqual(KEPT_DAYS + 1)
    expect(left.length).toBeGreaterThan(KEPT_DAYS - 2)
  })

  it('keeps the latest fifty to the byte when the clock was put back or forward between them', () => {
    const { points, texts } = grown(120, DAY / 10)
    for (const jump of [-200 * DAY, 200 * DAY]) {
      const jumped = points.map((point) => (point.id > 80 ? { ...point, at: point.at + jump } : point))
      const left = leftOf(jumped, texts.at(-1) ?? '')
      expect(left.slice(-KEPT_POINTS).map(({ point }) => point)).toEqual(jumped.slice(-KEPT_POINTS))
      for (const { point, before } of left) expect(before).toBe(texts[point.id - 1])
    }
  })

  it('never takes more than twenty times what the list takes', () => {
    const { points, texts } = grown(60, 1000)
    const current = texts.at(-1) ?? ''
    const heavy = points.map((point) => ({ ...point, full: texts[point.id - 1] ?? '' }))
    const left = thinned(heavy, current, NOW)
    const size = left.reduce((sum, { full = '', back }) => sum + full.length + JSON.stringify(back).length, 0)
    expect(size).toBeLessThan(MOST_TIMES * current.length * 1.1)
    expect(left.length).toBeGreaterThan(10)
    expect(left[0]).toEqual(heavy.at(-1))
  })

  it('joins what went to the point before it: its rows are as they were then, and it cannot be undone alone', () => {
    const { points, texts } = grown(100, DAY / 20)
    const left = leftOf(points, texts.at(-1) ?? '')
    const joined = left.filter(({ point }) => point.joined)
    expect(joined.length).toBeGreaterThan(0)
    for (const { point } of joined) {
      const stands = new Map(point.rows.map((row) => [row.id, row.addedAt]))
      const next = left.find((other) => other.point.id > point.id)?.point.id ?? 0
      const covered = points.filter(({ id }) => id >= point.id && id < next)
      for (const { rows } of [...covered].reverse()) for (const row of rows) stands.set(row.id, row.addedAt)
      expect(new Map(point.rows.map((row) => [row.id, row.addedAt]))).toEqual(stands)
    }
  })
})
