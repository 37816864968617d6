/** A line that says something. */
export interface SaidLine {
  /** Where it starts and ends in its text, its line end included. */
  readonly from: number
  readonly to: number
  /** What it says, without white space at its end. */
  readonly said: string
  /** Index of the line that it stands under: one that is indented less, or else a heading; -1 for none. */
  readonly owner: number
}

/** A text with its lines that say something. */
export interface SaidText {
  readonly text: string
  readonly lines: readonly SaidLine[]
}

/** Reads a text's lines without reading what they are: indentation and headings tell what a line belongs to. */
export function saidLines(text: string): SaidText {
  const lines: SaidLine[] = []
  const open: { readonly indent: number; readonly at: number }[] = []
  let heading = -1
  for (const { 0: whole, index } of text.matchAll(/[^\n]*\n|[^\n]+$/g)) {
    const said = whole.trimEnd()
    if (said === '') continue
    const indent = said.length - said.trimStart().length
    while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
    const isHeading = /^#{1,6}\s/.test(said)
    const owner = isHeading ? -1 : (open.at(-1)?.at ?? heading)
    if (isHeading) heading = lines.length
    else open.push({ indent, at: lines.length })
    lines.push({ from: index, to: index + whole.length, said, owner })
  }
  return { text, lines }
}

/** The text after the line before and up to the line after a stretch of lines. */
export function textBetween({ text, lines }: SaidText, from: number, to: number): string {
  return text.slice(lines[from - 1]?.to ?? 0, lines[to]?.from ?? text.length)
}
