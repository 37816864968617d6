import { CharacterSet, isLatin, isWhite } from '../scan/characters.ts'

const MAX = 8192
/** Characters of ASCII that end a bare URL wherever they stand. */
const STOPS = new CharacterSet('<>"`|[]')
/** Those that are no part of it at its end. */
const CLOSERS = new CharacterSet(".,;:!?*_'~")

/** True when a bare URL starts at `at`. */
export function startsUrl(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32
  if (first === 104) return text.startsWith('http', at) && /^https?:\/\/[^\s)]/i.test(text.slice(at, at + 9))
  return first === 119 && isNext(text, at + 1, 119) && /^www\.[a-z0-9]/i.test(text.slice(at, at + 5))
}

/**
 * Where the bare URL that starts at `at` ends: at a blank or a stop, without trailing punctuation and without a
 * closing parenthesis that was not opened in it (GFM extended autolinks).
 */
export function urlEnd(text: string, at: number, limit: number): number {
  const stop = Math.min(limit, at + MAX)
  let end = at
  let depth = 0
  while (end < stop) {
    const code = text.charCodeAt(end)
    if (code < 128 ? STOPS.has(code) || isWhite(code) : isForeignStop(code)) break
    if (code === 40) depth++
    if (code === 41 && --depth < 0) break
    end++
  }
  while (end > at && CLOSERS.has(text.charCodeAt(end - 1))) end--
  return end
}

/** True for blanks beyond ASCII, and for ideographs and the punctuation of Chinese and Japanese. */
function isForeignStop(code: number): boolean {
  return (
    isWhite(code) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    (code >= 0x3000 && code <= 0x303f) ||
    (code >= 0xff00 && code <= 0xff65 && !isFullWidthWord(code)) ||
    code === 0x200b
  )
}

/** True for the digits and letters of double width. */
function isFullWidthWord(code: number): boolean {
  return (code >= 0xff10 && code <= 0xff19) || isLatin(code - 0xfee0)
}

/** True when the letter of this lower-case code stands at `at`, large or small. */
function isNext(text: string, at: number, code: number): boolean {
  return (text.charCodeAt(at) | 32) === code
}
