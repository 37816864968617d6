import { describe, expect, it } from 'vitest'
import { rowAfter } from '../../../options/row-keys.ts'
import { rowTop, rowWindow, totalHeight } from '../../../options/row-window.ts'

const closed = { count: 10_000, rowHeight: 50, open: null }
const open = { ...closed, open: { index: 3, height: 450 } }

describe('the rows that are drawn', () => {
  it('are those in sight and a few around, however many there are', () => {
    expect(rowWindow(0, 500, closed)).toEqual({ first: 0, end: 19 })
    expect(rowWindow(250_000, 500, closed)).toEqual({ first: 4992, end: 5019 })
  })

  it('end with the list', () => {
    expect(rowWindow(499_900, 500, closed).end).toBe(10_000)
    expect(rowWindow(0, 500, { ...closed, count: 0 })).toEqual({ first: 0, end: 0 })
  })

  it('stand below an open row by the height of its form', () => {
    expect(rowTop(3, open)).toBe(150)
    expect(rowTop(4, open)).toBe(600)
    expect(totalHeight(open)).toBe(500_400)
  })

  it('are found below an open row, too: every visible row is among them', () => {
    for (let top = 0; top < 3000; top += 37) {
      const { first, end } = rowWindow(top, 500, open)
      for (let index = 0; index < 100; index++) {
        const visible = rowTop(index + 1, open) > top && rowTop(index, open) < top + 500
        if (visible) expect([first <= index, index < end]).toEqual([true, true])
      }
    }
  })
})

describe('keys in the rows', () => {
  it('move by one, by a page, and to both ends, never beyond', () => {
    const keys = ['down', 'selectDown', 'up', 'selectUp', 'pageDown', 'first', 'last'] as const
    expect(keys.map((key) => rowAfter(key, 5, 10))).toEqual([6, 6, 4, 4, 9, 0, 9])
    expect(rowAfter('up', 0, 10)).toBe(0)
  })

  it('leave other keys alone', () => {
    expect(rowAfter('select', 5, 10)).toBeNull()
  })
})
