/**
 * What single characters are, by their UTF-16 code. Reading asks this of every character of a list, for which a
 * regular expression on a text of one character would be many times slower.
 */

/** True for what `\s` matches: blanks, line ends and their relatives in Unicode. */
export function isWhite(code: number): boolean {
  if (code < 160) return code === 32 || (code >= 9 && code <= 13)
  return (
    code === 0xa0 ||
    code === 0x3000 ||
    code === 0xfeff ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x202f ||
    code === 0x205f
  )
}

/** True for the digits 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** True for A to Z. */
export function isCapital(code: number): boolean {
  return code >= 65 && code <= 90
}

/** True for the letters A to Z, large or small. */
export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** True when a letter or a digit of any script stands between two positions (`\p{L}`, `\p{N}`). */
export function hasWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (isLatin(code) || isDigit(code)) return true
    if (code > 127) return /[\p{L}\p{N}]/u.test(text.slice(at, end))
  }
  return false
}

/** A set of characters: those of ASCII are looked up, the others compared. */
export class CharacterSet {
  readonly #ascii = new Uint8Array(128)
  readonly #others: string

  constructor(characters: string) {
    let others = ''
    for (const character of characters) {
      const code = character.charCodeAt(0)
      if (code < 128) this.#ascii[code] = 1
      else others += character
    }
    this.#others = others
  }

  /** True when the set holds the character of this code. */
  has(code: number): boolean {
    if (code < 128) return this.#ascii[code] === 1
    return this.#others !== '' && this.#others.includes(String.fromCharCode(code))
  }
}
