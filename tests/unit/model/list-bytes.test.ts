import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeList } from '../../../src/model/list-bytes.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)

describe('decodeList', () => {
  it('gives every text without NUL back byte for byte, byte order mark included', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.boolean(), (text, bom) => {
        const bytes = utf8(`${bom ? '\uFEFF' : ''}- ${text.replaceAll('\0', '')} and some words to read`)
        const decoded = decodeList(bytes)
        if (decoded.kind === 'text') expect(utf8(decoded.text)).toEqual(bytes)
        else expect(decoded.kind).toBe('binary')
      }),
    )
  })

  it('names the first byte that is not UTF-8', () => {
    const bytes = new Uint8Array([...utf8('- Café '), 0xe9, 0x20, 0x41])
    expect(decodeList(bytes)).toEqual({ kind: 'not-utf-8', offset: 8 })
  })

  it('names a sequence that the end of the file cuts off', () => {
    expect(decodeList(new Uint8Array([...utf8('- text '), 0xe4, 0xb8])).kind).toBe('not-utf-8')
  })

  it('tells UTF-16 by its byte order mark', () => {
    expect(decodeList(new Uint8Array([0xff, 0xfe, 0x2d, 0x00])).kind).toBe('utf-16')
  })

  it('takes NUL bytes and runs of control characters for a binary file', () => {
    expect(decodeList(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0])).kind).toBe('binary')
    expect(decodeList(new Uint8Array([1, 2, 3, 4, 5, 6, 65])).kind).toBe('binary')
  })

  it('reads an empty file as an empty text', () => {
    expect(decodeList(new Uint8Array())).toEqual({ kind: 'text', text: '' })
  })
})
