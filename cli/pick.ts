import type { Entry, List } from '../src/model/entry.ts'
import { identify } from '../src/sources/identify.ts'
import { UsageError } from './terminal.ts'

/**
 * The entry that a word of the command line names: its line, or a URL of its work in any form.
 * @throws UsageError when there is none, or when the URL stands in several entries
 */
export function pickEntry(list: List, named: string | undefined): Entry {
  if (named === undefined) throw new UsageError('say which entry: its line number or its URL')
  const found = /^\d+$/.test(named) ? atLine(list, Number(named)) : ofWork(list, named)
  const [entry, ...others] = found
  if (!entry)
    throw new UsageError(`${named}: no entry there; "listmark parse" shows the lines of all entries`)
  if (others.length > 0) {
    throw new UsageError(`${named}: stands on lines ${found.map((e) => e.line).join(', ')}; give one of them`)
  }
  return entry
}

function atLine(list: List, line: number): Entry[] {
  return list.entries.filter((entry) => entry.line === line)
}

function ofWork(list: List, url: string): Entry[] {
  const key = identify(url)?.key
  return list.entries.filter(
    (entry) => entry.url === url || (key !== undefined && identify(entry.url)?.key === key),
  )
}

/**
 * The section that a word names: its whole path joined by ` > ` or ` › `, or its heading alone when no other
 * section has the same.
 * @throws UsageError when there is none or more than one
 */
export function pickSection(list: List, named: string): readonly string[] {
  const spelled = (path: readonly string[]) => [path.join(' > '), path.join(' › ')]
  const whole = list.sections.filter(({ path }) => spelled(path).includes(named))
  const found = whole.length > 0 ? whole : list.sections.filter(({ path }) => path.at(-1) === named)
  const [section] = found
  if (!section) {
    const known = list.sections.map(({ path }) => `  ${path.join(' > ')}`).join('\n')
    throw new UsageError(`${named}: no such section; there are\n${known || '  none'}`)
  }
  if (new Set(found.map(({ path }) => path.join('\n'))).size > 1) {
    throw new UsageError(`${named}: several sections end so; give the whole path, joined by " > "`)
  }
  return section.path
}
