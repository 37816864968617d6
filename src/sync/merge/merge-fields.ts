import type { EntryFields } from '../../model/entry.ts'
import { identify } from '../../sources/identify.ts'
import type { Side } from './conflict.ts'

/** The fields that stand on an entry's own lines. */
export type HeadField = Exclude<keyof EntryFields, 'notes'>

/** Every such field, in the order in which they are compared and written. */
export const HEAD_FIELDS = [
  'title',
  'url',
  'siteName',
  'date',
  'venue',
  'authors',
  'tags',
  'status',
  'links',
  'description',
  'cells',
] as const satisfies readonly HeadField[]

/** What an entry should say after a merge. */
export interface FieldsMerge {
  /** A value for each field that it should have. */
  readonly wanted: Partial<EntryFields>
  /** Fields in which that differs from theirs. */
  readonly changed: readonly HeadField[]
  readonly conflicts: readonly FieldConflict[]
}

/** A field to which both sides gave a value of their own. */
export interface FieldConflict {
  readonly field: HeadField
  readonly base: Side
  readonly ours: Side
  readonly theirs: Side
}

/**
 * Merges what three versions of an entry say, field by field. Where both sides changed one field theirs is wanted;
 * tags and links that both only added to are united.
 * @param base undefined for an entry that both sides added: what one side does not say, the other may
 */
export function mergeFields(
  base: EntryFields | undefined,
  ours: EntryFields,
  theirs: EntryFields,
): FieldsMerge {
  const wanted: Record<string, unknown> = {}
  const conflicts: FieldConflict[] = []
  for (const field of HEAD_FIELDS) {
    const [was, our, their] = [base?.[field], ours[field], theirs[field]]
    const value = mergeField(field, was, our, their, base === undefined)
    if (value === CONFLICT)
      conflicts.push({ field, base: was ?? null, ours: our ?? null, theirs: their ?? null })
    const kept = value === CONFLICT ? their : value
    if (kept !== undefined) wanted[field] = kept
  }
  const changed = HEAD_FIELDS.filter((field) => !isSame(wanted[field], theirs[field]))
  return { wanted: wanted as Partial<EntryFields>, changed, conflicts }
}

const CONFLICT = Symbol('conflict')

function mergeField(field: HeadField, was: unknown, our: unknown, their: unknown, isNew: boolean): unknown {
  if (isSame(our, their) || isSame(our, was)) return their
  if (isSame(their, was)) return our
  if (field === 'cells') return mergeCells(was, our, their)
  if (field === 'tags' || field === 'links') {
    const united = unite(was, our, their)
    if (united) return united
  }
  if (isNew && field === 'url' && keyOf(our) === keyOf(their)) return their
  if (isNew && field === 'title' && plain(our) === plain(their)) return their
  return CONFLICT
}

/** The values of both where both kept all that was there; null where one took some away. */
function unite(was: unknown, our: unknown, their: unknown): unknown[] | null {
  const [before, mine, other] = [was, our, their].map((value) => (Array.isArray(value) ? value : []))
  if (!before || !mine || !other) return null
  const has = (values: readonly unknown[], value: unknown) => values.some((each) => isSame(each, value))
  if (!before.every((value) => has(mine, value) && has(other, value))) return null
  return [...other, ...mine.filter((value) => !has(other, value))]
}

function mergeCells(was: unknown, our: unknown, their: unknown): unknown {
  const [before, mine, other] = [was, our, their].map(
    (value) => new Map<string, unknown>(Object.entries(value ?? {})),
  )
  if (!before || !mine || !other) return CONFLICT
  const merged: [string, unknown][] = []
  for (const header of new Set([...other.keys(), ...mine.keys()])) {
    const [then, here, there] = [before.get(header), mine.get(header), other.get(header)]
    if (here !== there && here !== then && there !== then) return CONFLICT
    const kept = there === then ? here : there
    if (kept !== undefined) merged.push([header, kept])
  }
  return Object.fromEntries(merged)
}

/** True when two values say the same. */
export function isSame(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  )
}

function keyOf(url: unknown): unknown {
  return (typeof url === 'string' ? identify(url)?.key : null) ?? url
}

function plain(title: unknown): string {
  return typeof title === 'string' ? title.trim().toLowerCase() : ''
}
