import { describe, expect, it } from 'vitest'
import { boxPlace, isOnMark, markPlace } from '../../../src/content/marks/place.ts'
import { MARK_SIZE } from '../../../src/messages/marks.ts'

const page = { left: 0, top: 0, width: 800, height: 2000 }
const line = (left: number, top: number, width = 100, height = 20) => ({ left, top, width, height })

describe('the place of a mark', () => {
  it('is right behind the last line of its link, and higher than the middle of that line', () => {
    const at = markPlace([line(300, 100), line(0, 120, 50)], page)
    expect(at?.x).toBeGreaterThanOrEqual(50)
    expect(at?.x).toBeLessThan(55)
    expect((at?.y ?? 0) + MARK_SIZE / 2).toBeLessThan(130)
  })

  it('is nowhere for a link that takes up no room', () => {
    expect(markPlace([], page)).toBeNull()
    expect(markPlace([line(0, 0, 0, 20), line(0, 0, 20, 0)], page)).toBeNull()
  })

  it('is never outside of the page', () => {
    expect(markPlace([line(750, 100, 50)], page)?.x).toBe(800 - MARK_SIZE)
    expect(markPlace([line(10, 0)], page)?.y).toBe(0)
    expect(markPlace([line(-500, 100)], page)?.x).toBe(0)
  })

  it('is in the corner of a card or a picture', () => {
    const at = markPlace([line(100, 100, 300, 200)], page)
    expect(at?.x).toBeLessThan(400 - MARK_SIZE)
    expect(at?.y).toBeGreaterThan(100)
  })

  it('is where a pointer on it is, and no further', () => {
    const mark = { x: 100, y: 50 }
    expect(isOnMark({ x: 106, y: 56 }, mark)).toBe(true)
    expect(isOnMark({ x: 100 + MARK_SIZE + 3, y: 56 }, mark)).toBe(false)
    expect(isOnMark({ x: 106, y: 46 }, mark)).toBe(false)
  })
})

describe('the place of a card', () => {
  const view = { width: 400, height: 300 }
  const size = { width: 200, height: 80 }

  it('is below its mark, and above it where there is no room', () => {
    expect(boxPlace({ x: 50, y: 50 }, size, view).y).toBeGreaterThan(50 + MARK_SIZE)
    expect(boxPlace({ x: 50, y: 280 }, size, view).y).toBe(280 - 80 - 6)
  })

  it('never leaves the window at the side', () => {
    expect(boxPlace({ x: 390, y: 50 }, size, view).x).toBe(400 - 200 - 4)
    expect(boxPlace({ x: 0, y: 50 }, size, view).x).toBe(4)
  })
})
