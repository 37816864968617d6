/** The text of a 1-based line, without its line break; empty where there is no such line. */
export function lineText(text: string, line: number): string {
  let start = 0
  for (let n = 1; n < line; n++) {
    start = text.indexOf('\n', start) + 1
    if (start === 0) return ''
  }
  const end = text.indexOf('\n', start)
  return text.slice(start, end < 0 ? undefined : end).replace(/\r$/, '')
}
