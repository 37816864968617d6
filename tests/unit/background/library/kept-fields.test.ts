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
