import type { EntryFields } from '../../model/entry.ts'
import { tableHeader } from '../dialects/model-table.ts'
import { rowsOf } from '../layouts/table-cells.ts'
import { columnsOf, type Role } from '../layouts/table-roles.ts'
import { linksInLine, ownNotesNamed } from './fit-lines.ts'

/** The table that a list becomes: its columns, what each says, and an entry's fields as its row holds them. */
export interface TablePlan {
  readonly columns: readonly string[]
  readonly roles: readonly Role[]
  readonly rowFields: (fields: EntryFields) => EntryFields
}

/** Columns for links that are made at most, and the share of entries that must have such a link; others are notes. */
const MOST_LINKS = 4
const LINK_SHARE = 0.05

/** Columns with room for all that these entries say: no column stands empty but the one for reading progress. */
export function tableFor(all: readonly EntryFields[]): TablePlan {
  const some = (test: (fields: EntryFields) => unknown) => all.some((fields) => test(fields))
  const described = some(({ description }) => description)
  const others = unique(all.flatMap(({ cells }) => Object.keys(cells ?? {})))
  const linked = linkColumns(all).filter((label) => isFree(label) && !others.includes(headerOf(label)))
  const noted =
    some(({ notes }) => notes) ||
    some(({ links }) => links?.some(({ label }) => !linked.includes(label)) || hasTwice(links))
  const columns = [
    'Paper',
    ...(some(({ authors }) => authors?.length) ? ['Authors'] : []),
    ...(some(({ date }) => date) ? ['Date'] : []),
    ...(some(({ venue }) => venue) ? ['Venue'] : []),
    ...(described ? ['Summary'] : []),
    ...others.filter(isFree),
    ...(noted && !others.includes('Notes') ? ['Notes'] : []),
    ...(some(({ tags }) => tags?.length) ? ['Tags'] : []),
    'Link',
    ...linked.map(headerOf),
    'Read or Not',
  ]
  return {
    columns,
    roles: rolesOf(columns),
    rowFields: (fields) => fitted(fields, linked, described),
  }
}

/** Labels of links that so many entries have that a column for them is not empty all the way down. */
function linkColumns(all: readonly EntryFields[]): string[] {
  const counts = new Map<string, number>()
  for (const fields of all)
    for (const label of unique((ownNotesNamed(fields).links ?? []).map((link) => link.label)))
      counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts]
    .filter(([, count]) => count >= Math.max(2, LINK_SHARE * all.length))
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_LINKS)
    .map(([label]) => label)
}

function rolesOf(columns: readonly string[]): Role[] {
  const text = tableHeader(columns)
  return columnsOf(text, rowsOf(text), true).map(({ role }) => role)
}

/** True for a header that says nothing of its own to a reader, so that the column can hold any text. */
function isFree(header: string): boolean {
  return headerOf(header) !== '' && rolesOf(['Paper', headerOf(header), 'Link', 'Read or Not'])[1] === 'cell'
}

function headerOf(label: string): string {
  const line = label.replace(/[^\p{L}\p{N} .&/-]+/gu, ' ').trim()
  return line.charAt(0).toUpperCase() + line.slice(1)
}

function fitted(given: EntryFields, linked: readonly string[], described: boolean): EntryFields {
  const { notes, links, cells, ...others } = ownNotesNamed(given)
  const held: Record<string, string> = { ...cells }
  const left = (links ?? []).filter((link) => {
    const header = headerOf(link.label)
    const hasRoom = link.url !== '' && linked.includes(link.label) && held[header] === undefined
    if (hasRoom) held[header] = linksInLine([link])
    return !hasRoom
  })
  const line = [linksInLine(left), notes === undefined ? '' : onOneLine(notes)].filter(Boolean).join('<br>')
  if (line === '') return { ...others, cells: held }
  if (described) return { ...others, cells: { ...held, Notes: line } }
  return { ...others, description: line, cells: held }
}

/** Notes of a few lines on one; what only lines can say, such as code or a table, stays out. */
function onOneLine(notes: string): string {
  if (/^\s*(?:```|~~~|\|)/m.test(notes)) return ''
  return notes
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('<br>')
}

function hasTwice(links: EntryFields['links']): boolean {
  const labels = links?.map(({ label }) => label) ?? []
  return unique(labels).length < labels.length
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}
