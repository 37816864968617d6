import type { EntryFields, Layout } from '../../model/entry.ts'
import { checkboxMark } from '../fields/statuses.ts'
import { plainText } from '../inline/plain.ts'
import type { Definitions } from '../inline/tokens.ts'
import { isTitleOnly } from '../is-entry.ts'
import { readBlock } from '../layouts/registry.ts'
import { scanBlock } from '../scan/scan.ts'
import type { Style } from '../style/style.ts'
import { wrapLine } from '../style/wrap-width.ts'
import { codeLines } from './code-lines.ts'
import type { Styles } from './fill.ts'
import { escapeAll, harmless, oneLine, withoutHidden } from './safe.ts'
import { writeLine } from './write-line.ts'

/** Where an item is written: its indent, its number when it has one, and the file's line end. */
export interface ItemPlace {
  readonly layout: Layout
  readonly indent: string
  readonly number: number
  readonly lineEnding: string
}

const NO_DEFINITIONS: Definitions = new Map()

/**
 * Writes an entry as a list item with its notes, the last line end included. What would not read back as the one
 * entry that it should be is written again with everything escaped, at last without description and notes.
 * @returns null when even that would not read back
 */
export function writeItem(fields: EntryFields, styles: Styles, place: ItemPlace): string | null {
  const { description: _description, notes: _notes, ...bare } = fields
  const tries = [
    () => compose(fields, styles, place, false),
    () => compose(fields, styles, place, true),
    () => compose(bare, styles, place, true),
  ]
  for (const write of styles.careful ? tries.slice(1) : tries) {
    const text = write()
    if (readsBack(text, fields, styles.definitions)) return text
  }
  return null
}

function compose(fields: EntryFields, styles: Styles, place: ItemPlace, strict: boolean): string {
  const { indent, lineEnding } = place
  const own = writeLine(fields, styles, strict).replace(/\n/g, `\n${indent}`)
  const marker = markerFor(styles, place)
  const width = place.layout === 'ordered' ? marker.length : 2
  const lines = [`${indent}${marker}${boxFor(fields, styles.own, place)}${own}`]
  if (fields.notes) lines.push(...noteLines(fields.notes, styles, indent, strict, width))
  return `${lines.join('\n')}\n`.replace(/\n/g, lineEnding)
}

function markerFor({ own, fallback }: Styles, { layout, number }: ItemPlace): string {
  const seen = own.markers.of(layout).best() ?? fallback.markers.of(layout).best()
  const marker = seen ?? (layout === 'ordered' ? '1. ' : '- ')
  return marker.replace(/\d+/, String(number))
}

function boxFor(fields: EntryFields, style: Style, { layout }: ItemPlace): string {
  if (layout !== 'task') return ''
  const read = style.statuses.of('read').best()
  const mark = checkboxMark(
    fields.status ?? 'unread',
    style.statuses.of('reading').best() ?? null,
    read ?? 'x',
  )
  return `[${mark}] `
}

/**
 * Notes below the entry, indented and wrapped as others are, with the list's marker when they have none of their own.
 * Notes that are put back keep their line breaks.
 */
export function noteLines(
  notes: string,
  { own, everything }: Styles,
  indent: string,
  strict: boolean,
  width = 2,
): string[] {
  // Below `10. ` notes belong to the item only from its text's column on (CommonMark 5.2).
  const lead = own.notes.best() ?? `${' '.repeat(width)}- `
  const blanks = /^\s*/.exec(lead)?.[0] ?? '  '
  const lines = notes.replace(/(?:\r?\n\s*)+$/, '').split(/\r\n|[\n\r\u2028\u2029]/)
  if (lines.every((line) => line.trim() === '')) return []
  const isList = /^\s*(?:[-*+]|\d+[.)])\s/.test(lines.find((line) => line.trim() !== '') ?? '')
  const isCode = codeLines(lines)
  const written = lines.map((line, index) => {
    const asItIs = isCode[index] && !strict
    const text = asItIs ? withoutHidden(line) : strict ? escapeAll(line) : harmless(line)
    if (text.trim() === '') return ''
    if (isList || lead === blanks) return `${indent}${blanks}${text}`
    const isNew = index === 0 || (lines[index - 1]?.trim() === '' && !(asItIs && isCode[index - 1]))
    return `${indent}${isNew ? lead : `${blanks}  `}${text}`
  })
  const columns = everything || notes.includes('```') ? null : own.wrap.columns
  return columns === null ? written : written.flatMap((line) => wrapNote(line, columns))
}

/** A line of notes, wrapped below its own text; a row of a table stays whole. */
function wrapNote(line: string, columns: number): string[] {
  const [lead = '', blanks = ''] = /^(\s*)(?:(?:[-*+]|\d+[.)])\s+)?/.exec(line) ?? []
  const isRow = line.startsWith('|', lead.length)
  return isRow ? [line] : wrapLine(line, columns, blanks + ' '.repeat(lead.length - blanks.length))
}

/** True when the text is one item and says the title and the URL that it should, and nothing runs on after it. */
export function readsBack(
  text: string,
  fields: EntryFields,
  definitions: Definitions = NO_DEFINITIONS,
): boolean {
  const block = scanBlock(`${text}\n\nend\n`, 0)
  if (block.kind !== 'item' || block.text.length !== text.length) return false
  const { readings } = readBlock(block, definitions)
  const reading = readings[0]
  if (!reading || (fields.url === '' && !isTitleOnly(reading, readings))) return false
  const wanted = oneLine(fields.title)
  const title = reading.fields.title
  return (
    (title === wanted || title === plainText(wanted) || title.startsWith(wanted)) &&
    (fields.url === '') === (reading.fields.url === '')
  )
}
