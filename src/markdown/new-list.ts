import { DEFAULT_DIALECT, type DialectName } from '../model/dialect.ts'
import { dialectOf } from './dialects/registry.ts'
import { oneLine } from './write/safe.ts'

/**
 * The text of a new list: a heading, and for a table its header row. Any other dialect leaves no trace in a list
 * without entries, so it is given again as `dialect` of `editList` when the first entry is added; without it that
 * entry is a dated bullet.
 */
export function newList(title: string, dialect: DialectName = DEFAULT_DIALECT): string {
  const { opening } = dialectOf(dialect)
  return `${heading(title)}${opening === '' ? '' : `\n${opening}`}`
}

/** A new list with made-up entries in it, to show what a dialect looks like. */
export function previewList(title: string, dialect: DialectName): string {
  return `${heading(title)}\n${dialectOf(dialect).sample}`
}

function heading(title: string): string {
  const line = oneLine(title).replace(/[\\`*_[\]<>#]/g, '\\$&')
  return `# ${line === '' ? 'Reading list' : line}\n`
}
