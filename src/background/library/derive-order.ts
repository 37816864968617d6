import { fieldsOf } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import type { EntryId, EntryRow, KeptFields } from '../../model/library.ts'
import type { WorkKey } from '../../model/work-key.ts'
import type { EntryDraft, ToComplete } from '../../store/entry-draft.ts'
import { matchEntries } from './match-entries.ts'
import { type Standing, standsTheSame } from './standing.ts'

/** The one name of the work that an entry's link leads to. */
export type KeyOf = (url: string) => WorkKey | null

/** What a change knows of an entry of the new text beyond what the text says. */
export interface Touch {
  /** The row it has, when the change knows it. */
  readonly id?: EntryId
  readonly keep?: (kept: KeptFields) => KeptFields
  readonly complete?: ToComplete
}

/** The earlier text's entries with their rows' ids, in order. */
export interface Known {
  readonly entries: readonly Standing[]
  readonly order: readonly EntryId[]
}

/** What becomes of every row when a list's text changes. */
export interface Derived {
  readonly order: readonly (EntryId | EntryDraft)[]
  readonly removed: readonly EntryId[]
}

/**
 * Derives what changes among a list's rows from its new text; a row that would stay as it is stays alone.
 * @param touched by index in the new text
 * @param restored rows of an earlier time that shall be as they were: theirs are the ids of entries that come back
 */
export function deriveOrder(
  known: Known,
  after: readonly Entry[],
  keyOf: KeyOf,
  touched: ReadonlyMap<number, Touch> = new Map(),
  restored: readonly EntryRow[] = [],
): Derived {
  const key = (entry: Standing) => (entry.url === '' ? null : keyOf(entry.url))
  const matches = matchEntries(known.entries, after, key, pins(known, touched))
  const standing = new Set(known.order)
  const back = new Map(restored.map((row) => [row.id, row]))
  const returning = comeBack(
    after,
    matches,
    restored.filter(({ id }) => !standing.has(id)),
    key,
  )
  const order = after.map((entry, at) => {
    const { id: _pinned, ...touch } = touched.get(at) ?? {}
    const was = matches[at] ?? -1
    const id = known.order[was] ?? null
    const row = id === null ? returning.get(at) : back.get(id)
    const before = known.entries[was]
    if (id !== null && before && !row && !touched.has(at) && standsTheSame(before, entry)) return id
    const { section, layout } = entry
    const draft = {
      id: id ?? row?.id ?? null,
      key: key(entry),
      section,
      layout,
      fields: fieldsOf(entry),
      ...touch,
    }
    return row ? { ...draft, was: row } : draft
  })
  const kept = new Set(Array.from(matches, (was) => known.order[was]))
  return { order, removed: known.order.filter((id) => !kept.has(id)) }
}

function pins(known: Known, touched: ReadonlyMap<number, Touch>): Map<number, number> {
  const pinned = new Map<number, number>()
  for (const [at, { id }] of touched) {
    const was = id === undefined ? -1 : known.order.indexOf(id)
    if (was >= 0) pinned.set(at, was)
  }
  return pinned
}

/** Rows that left the list and return: entries that match none of today's find theirs by key, then title. */
function comeBack(
  after: readonly Entry[],
  matches: Int32Array,
  gone: readonly EntryRow[],
  keyOf: (entry: Standing) => WorkKey | null,
): Map<number, EntryRow> {
  if (gone.length === 0) return new Map()
  const fresh = after.flatMap((entry, at) => (matches[at] === -1 ? { entry, at } : []))
  const rows = gone.map(({ fields, section, layout }) => ({ ...fields, section, layout }))
  const found = matchEntries(
    rows,
    fresh.map(({ entry }) => entry),
    keyOf,
  )
  return new Map(
    fresh.flatMap(({ at }, i) => {
      const row = gone[found[i] ?? -1]
      return row ? [[at, row] as const] : []
    }),
  )
}
