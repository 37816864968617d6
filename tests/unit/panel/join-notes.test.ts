import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { joinNotes } from '../../../panel/join-notes.ts'

const join = (base: string, mine: string, theirs: string) =>
  joinNotes({ before: base, after: mine }, { before: base, after: theirs })

describe('joinNotes', () => {
  it('keeps both ends where both went on writing', () => {
    expect(join('a', 'a b', 'a\n- quote')).toBe('a b\n- quote')
    expect(join('', 'a', '- quote')).toBe('a\n- quote')
  })

  it('puts together what was changed in different places', () => {
    expect(join('one\ntwo\nthree', 'uno\ntwo\nthree', 'one\ntwo\ntres')).toBe('uno\ntwo\ntres')
    expect(join('one\ntwo\nthree', 'one\ntwo\ntres', 'uno\ntwo\nthree')).toBe('uno\ntwo\ntres')
  })

  it('leaves the choice where both changed the same place', () => {
    expect(join('one', 'uno', 'eins')).toBeNull()
    expect(join('- two', '- twice', '- two times')).toBeNull()
  })

  it('joins a quote to a note that the list writes otherwise than it was typed', () => {
    const theirs = { before: '- a', after: '- a\n- quote' }
    expect(joinNotes({ before: 'a', after: 'ab' }, theirs)).toBe('ab\n- quote')
    expect(joinNotes({ before: 'a', after: 'b' }, { before: '- a', after: '- c' })).toBeNull()
  })

  it('is the one change when only one hand changed anything', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (base, changed) => {
        expect(join(base, changed, base)).toBe(changed)
        expect(join(base, base, changed)).toBe(changed)
      }),
    )
  })
})
