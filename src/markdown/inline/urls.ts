/** Characters that end a bare URL wherever they stand: blanks, quotes, and the punctuation of Chinese and Japanese. */
const STOPS = /[\s<>"`|\u3000-\u303f\uff00-\uff0f\uff1a-\uff20\uff3b-\uff40\uff5b-\uff65\u4e00-\u9fff\u200b]/
const MAX = 8192

/** True when a bare URL starts at `at`. */
export function startsUrl(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32
  if (first === 104) return text.startsWith('http', at) && /^https?:\/\/[^\s)]/i.test(text.slice(at, at + 9))
  return first === 119 && /^www\.[a-z0-9]/i.test(text.slice(at, at + 5))
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
    const char = text.charAt(end)
    if (STOPS.test(char)) break
    if (char === '(') depth++
    if (char === ')' && --depth < 0) break
    if (char === ']' || char === '[') break
    end++
  }
  while (end > at && /[.,;:!?*_'~]/.test(text.charAt(end - 1))) end--
  return end
}
