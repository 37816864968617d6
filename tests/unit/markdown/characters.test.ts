import { describe, expect, it } from 'vitest'
import { urlEnd } from '../../../src/markdown/inline/urls.ts'
import { CharacterSet, hasWord, isWhite } from '../../../src/markdown/scan/characters.ts'

const CODES = Array.from({ length: 0x10000 }, (_, code) => code)

/** The codes for which two answers differ. */
function differing(one: (character: string, code: number) => boolean, other: RegExp): number[] {
  return CODES.filter((code) => {
    const character = String.fromCharCode(code)
    return one(character, code) !== other.test(character)
  })
}

describe('characters', () => {
  it('are white where a pattern says so', () => {
    expect(differing((_, code) => isWhite(code), /\s/)).toEqual([])
  })

  it('make a word where they are a letter or a digit of any script', () => {
    expect(differing((character) => hasWord(`. ${character}`, 0, 3), /[\p{L}\p{N}]/u)).toEqual([])
  })

  it('are looked for between two positions only', () => {
    expect(hasWord('ab -- 論文', 2, 6)).toBe(false)
    expect(hasWord('ab -- 論文', 2, 7)).toBe(true)
  })

  it('are in a set that was made of them, and no others are', () => {
    const set = new CharacterSet(',;·。')
    expect(differing((_, code) => set.has(code), /[,;·。]/)).toEqual([])
  })

  it('end a bare URL at blanks, quotes, brackets and the punctuation of Chinese and Japanese', () => {
    const ends =
      /[\s<>"`|()[\]\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u4e00-\u9fff\u200b]/
    const differs = differing((character) => urlEnd(`https://a.example/${character}b`, 0, 20) === 18, ends)
    // A parenthesis that is opened and not closed is part of the URL; one that was not opened ends it.
    expect(differs.map((code) => String.fromCharCode(code))).toEqual(['('])
  })
})
