import type { EntryFields } from '../model/entry.ts'
import type { ConflictSide, StoredConflict } from '../model/sync.ts'
import type { BackupChecks } from './backup-checks.ts'
import { count, Damaged, many, record, string } from './damaged.ts'

const MOST_HEADINGS = 1000

const FIELDS: Readonly<Record<keyof EntryFields, true>> = {
  title: true,
  url: true,
  label: true,
  mark: true,
  siteName: true,
  date: true,
  venue: true,
  authors: true,
  tags: true,
  status: true,
  links: true,
  description: true,
  notes: true,
  cells: true,
}

/** Something that library and file changed in different ways. */
export type BackupConflict = Omit<StoredConflict, 'id'>

/** @throws Damaged unless it is a conflict */
export function conflictOf(value: unknown, checks: Pick<BackupChecks, 'fieldOf'>): BackupConflict {
  const { section, title, field, line, base, ours, theirs, texts, at } = record(value)
  const sides = record(texts)
  const name = field === undefined ? undefined : fieldName(field)
  const side = (found: unknown) => sideOf(name, found, checks)
  return {
    section: path(section),
    title: string(title),
    ...(name && { field: name }),
    line: count(line),
    base: side(base),
    ours: side(ours),
    theirs: side(theirs),
    texts: { base: lines(sides['base']), ours: lines(sides['ours']), theirs: lines(sides['theirs']) },
    at: count(at),
  }
}

function sideOf(
  field: BackupConflict['field'],
  value: unknown,
  { fieldOf }: Pick<BackupChecks, 'fieldOf'>,
): ConflictSide {
  if (value === null || value === undefined) return null
  if (field === undefined) return string(value)
  return field === 'section' ? path(value) : (fieldOf(field, value) ?? null)
}

function fieldName(value: unknown): NonNullable<BackupConflict['field']> {
  if (value === 'section') return value
  if (typeof value === 'string' && Object.hasOwn(FIELDS, value)) return value as keyof EntryFields
  throw new Damaged('the name of a field')
}

function path(value: unknown): readonly string[] {
  return many(value, MOST_HEADINGS).map(string)
}

function lines(value: unknown): string | null {
  return value === null || value === undefined ? null : string(value)
}
