/** Position just after the line that holds `at`, its line end included; the text's length on the last line. */
export function nextLine(text: string, at: number): number {
  const end = text.indexOf('\n', at)
  return end < 0 ? text.length : end + 1
}

/** Position where the line's content ends: before `\n`, `\r\n`, or the end of the text. */
export function lineEnd(text: string, at: number): number {
  const next = text.indexOf('\n', at)
  const end = next < 0 ? text.length : next
  return end > at && text.charCodeAt(end - 1) === 13 ? end - 1 : end
}

/** As `nextLine`, when the end of the line's content is known already. */
export function afterLineEnd(text: string, end: number): number {
  return Math.min(text.length, text.charCodeAt(end) === 13 ? end + 2 : end + 1)
}

/** True for a space or a tab. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 9
}

/** First position from `at` that is neither space nor tab, at most `end`. */
export function skipSpaces(text: string, at: number, end: number): number {
  let position = at
  while (position < end && isSpace(text.charCodeAt(position))) position++
  return position
}

/** Last position down to `start` that has no space or tab before it. */
export function trimSpaces(text: string, start: number, at: number): number {
  let position = at
  while (position > start && isSpace(text.charCodeAt(position - 1))) position--
  return position
}

/** Width in columns of the whitespace between `start` and `at`, with tab stops of 4 (CommonMark 2.2). */
export function columns(text: string, start: number, at: number): number {
  let column = 0
  for (let position = start; position < at; position++) {
    column = text.charCodeAt(position) === 9 ? column + 4 - (column % 4) : column + 1
  }
  return column
}

/** Number of line ends between two positions, plus one when the last line has none. */
export function countLines(text: string, start: number, end: number): number {
  let lines = 0
  let at = start
  while (at < end) {
    lines++
    const next = text.indexOf('\n', at)
    if (next < 0 || next >= end) break
    at = next + 1
  }
  return lines
}
