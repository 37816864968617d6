/** Letters of one run: long enough to tell something, short enough to outlive endings, hyphens and typing slips. */
const LENGTH = 4

/** The runs of letters of a word with its beginning and end: `^vis`, `visi`, `isio`, `sion`, `ion$` of `vision`. */
export function letterRuns(word: string): string[] {
  const whole = `^${word}$`
  if (whole.length <= LENGTH) return [whole]
  return Array.from({ length: whole.length - LENGTH + 1 }, (_, at) => whole.slice(at, at + LENGTH))
}
