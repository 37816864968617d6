import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rebasePatch } from '../../../src/store/rebase-patch.ts'
import { applyPatch, invertPatch, patchBetween } from '../../../src/store/text-patch.ts'

const line = fc.constantFrom('a\n', 'b\n', '\n', 'a\r\n', '- é😀\n', '\ud800\n', 'last')
const text = fc.array(line, { maxLength: 12 }).map((lines) => lines.join(''))

describe('patchBetween', () => {
  it('makes any text into any other, exactly', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(applyPatch(from, patchBetween(from, to))).toBe(to)
      }),
    )
  })

  it('is taken back by its inverse, exactly', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        expect(applyPatch(to, invertPatch(from, patchBetween(from, to)))).toBe(from)
      }),
    )
  })

  it('says nothing of equal texts', () => {
    expect(patchBetween('a\nb\n', 'a\nb\n')).toEqual([])
  })

  it('inserts a whole line before one that begins the same', () => {
    expect(patchBetween('- [A](x)\n', '- [B](y)\n- [A](x)\n')).toEqual([
      { at: 0, remove: 0, insert: '- [B](y)\n' },
    ])
  })

  it('costs a moved line its own length, however far it moved', () => {
    const rest = Array.from({ length: 1000 }, (_, i) => `- entry ${i}\n`).join('')
    expect(patchBetween(`- moved\n${rest}`, `${rest}- moved\n`)).toEqual([
      { at: 0, remove: 8, insert: '' },
      { at: 8 + rest.length, remove: 0, insert: '- moved\n' },
    ])
    expect(patchBetween(`${rest}- moved\n`, `- moved\n${rest}`)).toEqual([
      { at: 0, remove: 0, insert: '- moved\n' },
      { at: rest.length, remove: 8, insert: '' },
    ])
  })
})

describe('rebasePatch', () => {
  const before = 'one\ntwo\nthree\nfour\n'
  /** Makes two changes in turn and takes back only the first. */
  function undoFirst(first: string, second: string): string | null {
    const patch = rebasePatch(patchBetween(first, before), [patchBetween(second, first)])
    return patch && applyPatch(second, patch)
  }

  it('takes back one change and leaves a later one elsewhere', () => {
    expect(undoFirst('one\ntwo\nTHREE\nfour\n', 'zero\none\ntwo\nTHREE\nfour\n')).toBe(`zero\n${before}`)
    expect(undoFirst('one\ntwo\nTHREE\nfour\n', 'one\ntwo\nTHREE\nfour\nfive\n')).toBe(`${before}five\n`)
  })

  it('takes back an added line although another was added right before or after it', () => {
    expect(undoFirst('new\none\ntwo\nthree\nfour\n', 'newer\nnew\none\ntwo\nthree\nfour\n')).toBe(
      `newer\n${before}`,
    )
    expect(undoFirst('one\ntwo\nthree\nfour\nnew\n', 'one\ntwo\nthree\nfour\nnew\nnewer\n')).toBe(
      `${before}newer\n`,
    )
  })

  it('puts a removed line back before one that was added in its place', () => {
    expect(undoFirst('one\nthree\nfour\n', 'one\n2\nthree\nfour\n')).toBe('one\ntwo\n2\nthree\nfour\n')
  })

  it('gives up where a later change touched the same line', () => {
    expect(undoFirst('one\nTWO\nthree\nfour\n', 'one\nTWO!\nthree\nfour\n')).toBeNull()
    expect(undoFirst('one\nTWO\nthree\nfour\n', 'one\nthree\nfour\n')).toBeNull()
  })

  it('is the exact inverse when nothing came later', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const patch = rebasePatch(patchBetween(to, from), [])
        expect(patch && applyPatch(to, patch)).toBe(from)
      }),
    )
  })
})
