import { codeLines } from './code-lines.ts'
import { escapeAll, harmless, withoutHidden } from './safe.ts'

/** Notes that stand below an entry without indent; a line that would be a heading is escaped. */
export function notesBelow(notes: string | undefined, strict: boolean): string[] {
  if (notes === undefined || notes.trim() === '') return []
  const lines = notes.replace(/(?:\r?\n[ \t]*)+$/, '').split(/\r\n|[\n\r\u2028\u2029]/)
  const isCode = codeLines(lines)
  return lines.map((line, at) => {
    if (!strict && isCode[at]) return withoutHidden(line)
    return strict
      ? escapeAll(line).replace(/^(\s*)([-=+])/, '$1\\$2')
      : harmless(line).replace(/^( {0,3})#/, '$1\\#')
  })
}
