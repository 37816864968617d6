import { describe, expect, it } from 'vitest'
import { restedOn, restToday } from '../../../options/read-next/rest.ts'
import { suggestNext } from '../../../options/read-next/suggest.ts'
import type { EntryId } from '../../../src/model/library.ts'
import type { ReadStatus } from '../../../src/model/status.ts'

const DAY = 86_400_000
const NOW = 20_040 * DAY
const row = (
  id: number,
  section: string,
  status: ReadStatus = 'unread',
  more: { addedAt?: number; readAt?: number; url?: string } = {},
) => ({
  id: id as EntryId,
  section: [section],
  fields: { title: `Work ${id}`, url: more.url ?? 'https://example.org', status },
  kept: {},
  addedAt: more.addedAt ?? id,
  ...(more.readAt !== undefined && { readAt: more.readAt }),
})
const ids = (rows: readonly { id: EntryId }[]) => rows.map(({ id }) => id)

describe('suggestNext', () => {
  it('begins with sections in which was read lately, the longest waiting first', () => {
    const rows = [
      row(1, 'Old', 'read', { readAt: NOW - 300 * DAY }),
      row(2, 'Old'),
      row(3, 'New', 'read', { readAt: NOW - DAY }),
      row(4, 'New', 'unread', { addedAt: 9 }),
      row(5, 'New', 'unread', { addedAt: 8 }),
    ]
    expect(ids(suggestNext(rows, NOW))).toEqual([5, 4, 2])
  })

  it('suggests nothing that is read, being read, or has no link', () => {
    const rows = [row(1, 'A', 'read'), row(2, 'A', 'reading'), row(3, 'A', 'unread', { url: '' })]
    expect(suggestNext(rows, NOW)).toEqual([])
  })

  it('begins with another on another day, and gives each once', () => {
    const rows = Array.from({ length: 9 }, (_, i) => row(i, 'A'))
    expect(ids(suggestNext(rows, NOW))).toEqual(ids(suggestNext(rows, NOW + 1000)))
    expect(ids(suggestNext(rows, NOW + DAY))[0]).not.toBe(ids(suggestNext(rows, NOW))[0])
    expect(new Set(ids(suggestNext(rows, NOW + DAY))).size).toBe(9)
  })
})

describe('not now', () => {
  it('holds for the day', () => {
    const kept = new Map<string, string>()
    const storage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    }
    expect(restedOn(storage, NOW)).toBe(false)
    restToday(storage, NOW)
    expect(restedOn(storage, NOW)).toBe(true)
    expect(restedOn(storage, NOW + DAY)).toBe(false)
  })
})
