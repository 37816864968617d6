import type { Entry, List, Section } from '../../model/entry.ts'
import { outermost } from './nested.ts'

/**
 * Some entries as the list has them: their own lines under the headings above them, rows under their table's head.
 * @param indexes of the entries, ascending
 */
export function entriesText(text: string, list: List, indexes: readonly number[]): string {
  const lines = text.split(/(?<=\n)/)
  const headings = new Map(list.sections.map((section) => [nameOf(section.path), section]))
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const out: string[] = []
  const part = () => out.length > 0 && out.at(-1) !== eol && out.push(eol)
  let path: readonly string[] = []
  let head = ''
  for (const at of outermost(list.entries, indexes)) {
    const entry = list.entries[at]
    if (!entry) continue
    const above = headingsAbove(entry.section, path, headings)
    for (const section of above) {
      part()
      out.push(headingText(lines, section), eol)
    }
    const table = entry.layout === 'table' ? tableHead(lines, entry) : ''
    if (table !== '' && (table !== head || above.length > 0)) out.push(table)
    else if (above.length === 0 && out.length > 0 && isApart(lines, entry)) part()
    out.push(ownText(lines, entry))
    path = entry.section
    head = table
  }
  return withDefinitions(out.join('').replace(/^[\r\n]+/, ''), lines)
}

/** With the definitions of its links that stand elsewhere in the list (CommonMark 4.7). */
function withDefinitions(text: string, lines: readonly string[]): string {
  const said = text.toLowerCase()
  const needed = lines.filter((line) => {
    const label = /^ {0,3}\[([^\]\n]+)\]:[ \t]*\S/.exec(line)?.[1]?.toLowerCase()
    return label !== undefined && said.includes(`[${label}]`) && !said.includes(`[${label}]:`)
  })
  return needed.length > 0 ? `${text}\n${needed.map(ended).join('')}` : text
}

/** The headings of a path that differ from those of the one before, outermost first. */
function headingsAbove(
  path: readonly string[],
  before: readonly string[],
  headings: ReadonlyMap<string, Section>,
): Section[] {
  let shared = 0
  while (shared < path.length && path[shared] === before[shared]) shared++
  return path.slice(shared).flatMap((_title, i) => headings.get(nameOf(path.slice(0, shared + i + 1))) ?? [])
}

function nameOf(path: readonly string[]): string {
  return path.join('\u0000')
}

/** A heading's line, with the line under it where that makes it one. */
function headingText(lines: readonly string[], { line }: Section): string {
  const own = lines[line - 1] ?? ''
  const under = lines[line] ?? ''
  return ended(/^\s{0,3}#/.test(own) || !/^\s{0,3}(?:=+|-+)\s*$/.test(under) ? own : own + under)
}

/** The header of an entry's table and the line that parts it from the rows; empty where it has none. */
function tableHead(lines: readonly string[], { line }: Entry): string {
  for (let at = line - 2; at > 0 && lines[at]?.includes('|'); at--) {
    if (/^[\s|:-]*-[\s|:-]*$/.test(lines[at] ?? '')) return (lines[at - 1] ?? '') + (lines[at] ?? '')
  }
  return ''
}

function isApart(lines: readonly string[], { line }: Entry): boolean {
  return line > 1 && lines[line - 2]?.trim() === ''
}

/** An entry's lines, without the indent of one that is nested. */
function ownText(lines: readonly string[], { line, lines: count, parentLine }: Entry): string {
  const own = lines.slice(line - 1, line - 1 + count)
  const indent = parentLine === undefined ? '' : (/^[ \t]*/.exec(own[0] ?? '')?.[0] ?? '')
  return ended(own.map((one) => (one.startsWith(indent) ? one.slice(indent.length) : one)).join(''))
}

function ended(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`
}
