import { expect, it } from 'vitest'
import {
  alreadyLook,
  type Finding,
  lookOf,
  refusedLook,
  savedLook,
} from '../../../src/background/badge/look.ts'
import type { Words } from '../../../src/background/browser.ts'
import type { ReadStatus } from '../../../src/model/status.ts'

const word: Words = (name, ...fills) => [name, ...fills].join('|')
const listed = (...statuses: ReadStatus[]): Finding => ({
  kind: 'listed',
  places: statuses.map((status) => ({ list: 'List', section: ['A', 'B'], status })),
})
const looks = [
  lookOf(listed('unread'), [], word),
  lookOf(listed('reading'), [], word),
  lookOf(listed('read'), [], word),
  lookOf({ kind: 'canSave' }, [], word),
  lookOf({ kind: 'nothing' }, [], word),
]

it('tells every state by its glyph alone, with and without something that waits', () => {
  const attention = [listed('unread'), listed('reading'), listed('read'), { kind: 'canSave' } as const].map(
    (finding) => lookOf(finding, ['badgeStuck'], word),
  )
  const texts = [...looks, ...attention, savedLook('List', word), alreadyLook('List', word)].map(
    ({ text }) => text,
  )
  expect(new Set(texts).size).toBe(texts.length)
  expect(Math.max(...texts.map((text) => text.length))).toBeLessThanOrEqual(4)
})

it('keeps white glyphs readable on every colour (WCAG 2.2, contrast of at least 4.5)', () => {
  const refused = refusedLook({ kind: 'refused', reason: 'refusalNoList' }, word)
  for (const { color } of [...looks, refused, savedLook('', word)]) {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    expect(1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)).toBeGreaterThanOrEqual(4.5)
  }
})

it('says how often and where a work is listed, and shows how far it was read anywhere', () => {
  const { text, title } = lookOf(listed('unread', 'read'), [], word)
  expect(text).toBe('✓')
  expect(title.split('\n')).toEqual([
    'badgeListedTimes|2',
    'badgeListed|badgePlace|List|A › B|badgeUnread',
    'badgeListed|badgePlace|List|A › B|badgeRead',
  ])
})
