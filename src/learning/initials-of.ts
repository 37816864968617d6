/** How many words an abbreviation stands for. */
const FEWEST = 2
const MOST = 5

/** What words that stand together may be called for short: `nms` for `non`, `maximum`, `suppression`. */
export function initialsOf(words: readonly string[]): string[] {
  const letters = words.map((word) => word.charAt(0)).join('')
  const found = new Set<string>()
  for (let length = FEWEST; length <= MOST; length++) {
    for (let at = 0; at + length <= letters.length; at++) found.add(letters.slice(at, at + length))
  }
  return [...found]
}
