import { oneLine } from './write/safe.ts'

/**
 * The text of a new list: a heading and nothing else. The first entry that is added to it is written as a dated
 * bullet (``- [Title](url), Apr. 10 2024. `tag`.``), since a list without entries has that style.
 */
export function newList(title: string): string {
  const line = oneLine(title).replace(/[\\`*_[\]<>#]/g, '\\$&')
  return `# ${line === '' ? 'Reading list' : line}\n`
}
