/** A marker that opens a list's item, and where the item's text begins. */
export interface Marker {
  /** The sign that all items of one list share: `-`, `*`, `+`, `.` or `)`. */
  readonly sign: string
  /** Its number; null for a bullet. */
  readonly number: number | null
  /** Columns up to its text. */
  readonly width: number
}

const MARKER = /^( {0,3})(?:([-*+])|(\d{1,9})([.)]))( {1,4}(?! )|(?= {5,}\S) ?|(?=$))/

/** The list marker that a line begins with (CommonMark 5.2); null for another line. */
export function markerOf(line: string): Marker | null {
  const found = MARKER.exec(line)
  if (!found || isRule(line)) return null
  const [all, , bullet, number, sign = ''] = found
  return {
    sign: bullet ?? sign,
    number: number === undefined ? null : Number(number),
    width: all.length === line.length ? all.trimEnd().length + 1 : all.length,
  }
}

/** True for `***`, `---` or `___`, blanks between them or not. */
export function isRule(line: string): boolean {
  return /^ {0,3}([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)
}

/** True for a line without anything on it. */
export function isBlank(line: string): boolean {
  return line.trim() === ''
}

/** How many blanks a line begins with. */
export function indentOf(line: string): number {
  return line.length - line.trimStart().length
}

/** A fence that opens a block of code: its sign and length; null for another line. */
export function fenceOf(line: string): string | null {
  const found = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line)
  return found?.[1] ?? null
}

/** The level and text of a heading with `#`; null for another line. */
export function headingOf(line: string): { readonly level: number; readonly text: string } | null {
  const found = /^ {0,3}(#{1,6})(?:[ \t]+(.*?))?(?:[ \t]+#+)?[ \t]*$/.exec(line)
  return found ? { level: found[1]?.length ?? 1, text: found[2] ?? '' } : null
}

/** A quote's line without its `>`; null for another line. */
export function quotedOf(line: string): string | null {
  return /^ {0,3}> ?(.*)$/.exec(line)?.[1] ?? null
}

/** True for a line that ends a paragraph without a blank line before it. */
export function interrupts(line: string): boolean {
  if (headingOf(line) || quotedOf(line) !== null || fenceOf(line) || isRule(line)) return true
  const marker = markerOf(line)
  return marker !== null && (marker.number ?? 1) === 1 && !isBlank(line.slice(marker.width))
}
