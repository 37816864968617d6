import { escapeAll, harmless } from './safe.ts'

/** Notes that stand below an entry without indent; a line that would be a heading or a fence is escaped. */
export function notesBelow(notes: string | undefined, strict: boolean): string[] {
  if (notes === undefined || notes.trim() === '') return []
  const lines = notes.replace(/(?:\r?\n[ \t]*)+$/, '').split(/\r\n|[\n\r\u2028\u2029]/)
  return lines.map((line) =>
    strict
      ? escapeAll(line).replace(/^(\s*)([-=+])/, '$1\\$2')
      : harmless(line).replace(/^( {0,3})#/, '$1\\#'),
  )
}
