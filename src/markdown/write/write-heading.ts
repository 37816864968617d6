import type { EntryFields } from '../../model/entry.ts'
import { headingLayout } from '../layouts/heading.ts'
import type { Block } from '../scan/blocks.ts'
import { scanBlock } from '../scan/scan.ts'
import type { Styles } from './fill.ts'
import { notesBelow } from './notes-below.ts'
import { oneLine } from './safe.ts'
import { writeLine } from './write-line.ts'

const NO_DEFINITIONS: ReadonlyMap<string, string> = new Map()

/** What stands between a heading's title and its links where these are on lines below it. */
const LINKS = ['title>url', 'title>link'] as const

/**
 * Writes an entry as a heading with its notes below, at the level of most entries around it,
 * or of the one beside which it is put back.
 */
export function writeHeading(
  fields: EntryFields,
  styles: Styles,
  beside: Block | undefined,
  lineEnding: string,
): string | null {
  const near = beside?.kind === 'heading' ? beside.text.slice(0, beside.start).trimStart() : undefined
  const seen = styles.everything && near ? near : styles.own.markers.of('heading').best()
  const marks = seen && /^#+[ \t]*$/.test(seen) ? seen : '### '
  const isOver = LINKS.some((way) => styles.own.separators.of(way).best()?.includes('\n'))
  for (const strict of styles.careful ? [true] : [false, true]) {
    const line = writeLine(fields, styles, strict)
    const own = `${marks}${isOver ? line : line.replace(/\n\s*/g, ' ')}`
    const text = `${[own, ...notesBelow(fields.notes, strict)].join('\n')}\n`
    if (isOneHeading(text, fields.title)) return text.replace(/\n/g, lineEnding)
  }
  return null
}

/** True when the text is one heading that says the title, and nothing below it opens another or runs on. */
function isOneHeading(text: string, title: string): boolean {
  const whole = `${text}\n# end\n`
  let at = 0
  let headings = 0
  while (at < text.length) {
    const block = scanBlock(whole, at)
    if (block.kind === 'heading') headings++
    if (
      at === 0 &&
      headingLayout.read(block, NO_DEFINITIONS)[0]?.fields.title.startsWith(oneLine(title)) !== true
    )
      return false
    at += block.text.length
  }
  return headings === 1 && at <= text.length + 1
}
