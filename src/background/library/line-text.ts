/** The text of a 1-based line, without its line break; empty where there is no such line. */
export function lineText(text: string, line: number): string {
  return linesFrom(text, line, 1)
}

/** The text of some lines from a 1-based one on, without the last one's line break; empty where there is no such line. */
export function linesFrom(text: string, line: number, count: number): string {
  const start = startOf(text, 0, line - 1)
  if (start === null) return ''
  const end = startOf(text, start, count)
  return text.slice(start, end ?? undefined).replace(/\r?\n$|\r$/, '')
}

/** The position after so many line feeds from `from` on; null when there are fewer. */
function startOf(text: string, from: number, feeds: number): number | null {
  let at = from
  for (let n = 0; n < feeds; n++) {
    at = text.indexOf('\n', at) + 1
    if (at === 0) return null
  }
  return at
}
