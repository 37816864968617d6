import type { EntryFields, ExtraLink } from '../model/entry.ts'
import type { EntryRow } from '../model/library.ts'
import { shownFields, statusOf } from '../model/library.ts'
import { listedUrl, type Page } from '../model/page.ts'
import type { ReadStatus } from '../model/status.ts'
import { storableUrl } from '../model/url.ts'
import { authorsText } from './author-text.ts'
import { dateText, parseDateText } from './date-text.ts'

/** An entry as it is being typed: every field as the text that its input shows. */
export interface Draft {
  readonly title: string
  readonly url: string
  readonly authors: string
  readonly date: string
  readonly venue: string
  readonly description: string
  readonly tags: readonly string[]
  readonly status: ReadStatus
  readonly note: string
  /** Links beside the main one. */
  readonly links: readonly ExtraLink[]
  /** What stands in a table's other columns, by header; blank and missing are the same. */
  readonly cells: Readonly<Record<string, string>>
}

/** The name of a field of a draft. */
export type DraftField = keyof Draft

/** What keeps a draft from being saved: the field, to put the focus there. */
export type DraftProblem = 'titleMissing' | 'urlUnsafe' | 'dateUnclear'

const EMPTY: Draft = {
  title: '',
  url: '',
  authors: '',
  date: '',
  venue: '',
  description: '',
  tags: [],
  status: 'unread',
  note: '',
  links: [],
  cells: {},
}

/** A draft for a page that is not listed yet. */
export function draftOfPage(page: Page): Draft {
  return {
    ...EMPTY,
    title: oneLine(page.title),
    url: listedUrl(page),
    authors: authorsText(page.authors),
    date: dateText(page.published),
    venue: oneLine(page.venue ?? ''),
    links: page.thread ? [page.thread.link] : [],
  }
}

/** A draft for an entry of the library, with what its row alone keeps. */
export function draftOfRow(row: EntryRow): Draft {
  const fields = shownFields(row)
  return {
    title: fields.title,
    url: fields.url,
    authors: authorsText(fields.authors ?? []),
    date: dateText(fields.date),
    venue: fields.venue ?? '',
    description: fields.description ?? '',
    tags: fields.tags ?? [],
    status: statusOf(row),
    note: fields.notes ?? '',
    // Links that only the row knows are offered, not counted among those of the file.
    links: row.fields.links ?? [],
    cells: fields.cells ?? {},
  }
}

/** Takes over from `fresh` every field that the person has not touched. */
export function filled(draft: Draft, fresh: Draft, touched: ReadonlySet<DraftField>): Draft {
  const kept = Object.fromEntries(
    (Object.keys(draft) as DraftField[]).filter((f) => touched.has(f)).map((f) => [f, draft[f]]),
  )
  return { ...fresh, ...kept }
}

/** The first thing that keeps a draft from being saved, or null. */
export function draftProblem(draft: Draft): DraftProblem | null {
  if (draft.title.trim() === '') return 'titleMissing'
  if (draft.url.trim() !== '' && storableUrl(draft.url) === null) return 'urlUnsafe'
  return parseDateText(draft.date).kind === 'unclear' ? 'dateUnclear' : null
}

/** The input at which a problem is mended. */
export function problemField(problem: DraftProblem): DraftField {
  return ({ titleMissing: 'title', urlUnsafe: 'url', dateUnclear: 'date' } as const)[problem]
}

/** Page text on one line: a title is never a paragraph. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** True when both fields say the same; a blank cell says as much as none. */
export function sameField(a: Draft[DraftField], b: Draft[DraftField]): boolean {
  return a === b || JSON.stringify(said(a)) === JSON.stringify(said(b))
}

function said(field: Draft[DraftField]): unknown {
  if (typeof field === 'string' || Array.isArray(field)) return field
  return Object.entries(field)
    .filter(([, text]) => text !== '')
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

/** The date that a draft holds, if it holds one. */
export function draftDate(draft: Draft): EntryFields['date'] {
  const typed = parseDateText(draft.date)
  return typed.kind === 'date' ? typed.date : undefined
}
