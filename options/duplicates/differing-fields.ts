import { type EntryRow, shownFields, statusOf } from '../../src/model/library.ts'
import { plainTitle } from '../../src/model/title.ts'

/** What is shown of entries that stand side by side. */
export type ComparedField =
  | 'title'
  | 'url'
  | 'authors'
  | 'date'
  | 'venue'
  | 'section'
  | 'tags'
  | 'status'
  | 'notes'

const COMPARED: readonly ComparedField[] = [
  'title',
  'url',
  'authors',
  'date',
  'venue',
  'section',
  'tags',
  'status',
  'notes',
]

/** The fields in which entries do not all say the same. */
export function differingFields(rows: readonly EntryRow[]): ReadonlySet<ComparedField> {
  return new Set(
    COMPARED.filter(
      (field) => new Set(rows.map((row) => JSON.stringify(comparedValue(row, field) ?? ''))).size > 1,
    ),
  )
}

/** True when entries have different titles, not one that is only written otherwise or lacks its subtitle. */
export function haveOtherTitles(rows: readonly EntryRow[]): boolean {
  const titles = rows.map(({ fields }) => plainTitle(fields.title)).sort((a, b) => a.length - b.length)
  return titles.some((title, at) => at > 0 && !title.startsWith(titles[at - 1] ?? ''))
}

function comparedValue(row: EntryRow, field: ComparedField): unknown {
  if (field === 'section') return row.section
  return field === 'status' ? statusOf(row) : shownFields(row)[field]
}
