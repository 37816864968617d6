import type { Role } from '../layouts/table-roles.ts'

/** What a cell of a row that stands for all others holds, by what its column says. */
const CELLS: Partial<Record<Role, string>> = {
  title: 'A Title',
  url: '[Link](https://example.org/work)',
  status: 'Not read',
  date: '2024-04-10',
}

/**
 * A table with one made-up row below its header, after which rows of a table that is still empty can be written.
 * @param header the header and the delimiter row, line ends included
 */
export function modelTable(header: string, roles: readonly Role[]): string {
  const top = header.endsWith('\n') ? header : `${header}\n`
  return `${top}| ${roles.map((role) => CELLS[role] ?? '').join(' | ')} |\n`.replace(/\r\n/g, '\n')
}

/** The header and the delimiter row of a table with these columns. */
export function tableHeader(columns: readonly string[]): string {
  const names = columns.map((name) => name.replace(/[\r\n]+/g, ' ').replace(/(?<!\\)\|/g, '\\|'))
  const rules = names.map((name) => '-'.repeat(Math.max(3, name.length + 2)))
  return `| ${names.join(' | ')} |\n|${rules.join('|')}|\n`
}
