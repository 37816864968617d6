import { describe, expect, it } from 'vitest'
import { keptAfter } from '../../../../src/background/library/kept-fields.ts'

const written = { title: 'T', url: 'https://a.org/' }

describe('keptAfter', () => {
  it('keeps what the file could not hold', () => {
    const links = [{ label: 'code', url: 'https://a.org/code' }]
    expect(keptAfter({}, { status: 'read', authors: ['Ada'], links }, written)).toEqual({
      status: 'read',
      authors: ['Ada'],
      links,
    })
  })

  it('keeps a date, tags and a venue for which the list has no form', () => {
    const wanted = { date: { year: 2024, month: 4 }, tags: ['agents'], venue: 'ICML 2024', title: 'T' }
    expect(keptAfter({}, wanted, written)).toEqual({
      date: wanted.date,
      tags: ['agents'],
      venue: 'ICML 2024',
    })
    expect(keptAfter({}, wanted, { ...written, tags: ['agents'] })).not.toHaveProperty('tags')
  })

  it('keeps nothing beside the file that stands in it', () => {
    expect(keptAfter({ status: 'reading' }, { status: 'read' }, { ...written, status: 'read' })).toEqual({})
  })

  it('knows that an entry is being read where the file can only say unread', () => {
    expect(keptAfter({}, { status: 'reading' }, { ...written, status: 'unread' })).toEqual({
      status: 'reading',
    })
  })

  it('leaves alone what nobody named, and drops what was cleared', () => {
    const kept = { status: 'read' as const, authors: ['Ada'], abstract: 'About.' }
    expect(keptAfter(kept, { authors: null }, written)).toEqual({ status: 'read', abstract: 'About.' })
    expect(keptAfter(kept, { authors: [] }, written)).toEqual({ status: 'read', abstract: 'About.' })
  })
})
