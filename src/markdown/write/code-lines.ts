const FENCE = /^(\s*)((?:[-*+]|\d{1,9}[.)])\s+)?(`{3,}|~{3,})([^`]*)$/

/**
 * Which lines of a note stand in fenced code (CommonMark 4.5), the fences included: they mean nothing but themselves. A
 * fence that nothing closes is none.
 */
export function codeLines(lines: readonly string[]): boolean[] {
  const isCode = lines.map(() => false)
  let hasItems = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const [, indent = '', marker = '', fence = ''] = FENCE.exec(line) ?? []
    hasItems ||= /^\s*(?:[-*+]|\d{1,9}[.)])\s/.test(line)
    // Four blanks make other code of it, unless it stands in an item.
    if (fence === '' || (indent.length > 3 && !hasItems)) continue
    const end = closingFence(lines, at + 1, fence, indent.length + marker.length)
    if (end < 0) continue
    isCode.fill(true, at, end + 1)
    at = end
  }
  return isCode
}

/** The line that closes a fence; what is indented less than the item that the fence stands in has left it: -1. */
function closingFence(lines: readonly string[], from: number, fence: string, column: number): number {
  for (let at = from; at < lines.length; at++) {
    const [, indent = '', text = ''] = /^(\s*)(.*?)\s*$/.exec(lines[at] ?? '') ?? []
    if (text === '') continue
    if (indent.length < column) return -1
    const closes = text.length >= fence.length && text === fence.charAt(0).repeat(text.length)
    if (closes && indent.length < column + 4) return at
  }
  return -1
}
