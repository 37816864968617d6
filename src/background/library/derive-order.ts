import { fieldsOf } from '../../model/change.ts'
import type { Entry } from '../../model/entry.ts'
import type { EntryId, EntryRow, KeptFields, Told } from '../../model/library.ts'
import type { WorkKey } from '../../model/work-key.ts'
import type { EntryDraft, ToComplete } from '../../store/entry-draft.ts'
import { type Ends, matchEntries, NONE } from './match-entries.ts'
import { restoredPlaces } from './restored-places.ts'
import { type Standing, standsTheSame } from './standing.ts'

/** The one name of the work that an entry's link leads to. */
export type KeyOf = (url: string) => WorkKey | null

/** What a change knows of an entry of the new text beyond what the text says. */
export interface Touch {
  /** The row it has, when the change knows it. */
  readonly id?: EntryId
  readonly keep?: (kept: KeptFields) => KeptFields
  readonly tell?: (told: Told | undefined) => Told
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

/** What a change knows beyond the new text. */
export interface Knowledge {
  /** Entries at both ends that stand the same. */
  readonly ends?: Ends
  /** By index in the new text. */
  readonly touched?: ReadonlyMap<number, Touch>
  /** Rows of an earlier time that shall be as they were: theirs are the ids of entries that come back. */
  readonly restored?: readonly EntryRow[]
  /** By index in the new text: rows that are known, whatever their entries say now. */
  readonly stand?: ReadonlyMap<number, EntryId>
}

/** Derives what changes among a list's rows from its new text; a row that would stay as it is stays alone. */
export function deriveOrder(
  known: Known,
  after: readonly Entry[],
  keyOf: KeyOf,
  { ends: sure, touched = new Map(), restored = [], stand = new Map() }: Knowledge = {},
): Derived {
  const key = (entry: Standing) => (entry.url === '' ? null : keyOf(entry.url))
  const places = restoredPlaces(after, restored)
  const pinned = pins(known, touched, new Map([...places, ...stand]))
  const { matches, ends } = matchEntries(known.entries, after, key, sure, pinned)
  const back = new Map(restored.map((row) => [row.id, row]))
  const returning = comeBack(known, after, matches, restored, places, key)
  const isEnd = (at: number) => at < ends.head || at >= after.length - ends.tail
  const order = after.map((entry, at) => {
    const was = matches[at] ?? -1
    const id = known.order[was] ?? null
    const row = id === null ? returning.get(at) : back.get(id)
    const stays = id !== null && !row && !touched.has(at)
    if (stays && (isEnd(at) || sameStanding(known.entries[was], entry))) return id
    return draftOf(entry, id, key(entry), touched.get(at), row)
  })
  return { order, removed: removedOf(known.order, matches, ends) }
}

function sameStanding(before: Standing | undefined, entry: Entry): boolean {
  return before !== undefined && standsTheSame(before, entry)
}

function draftOf(
  entry: Entry,
  id: EntryId | null,
  key: WorkKey | null,
  { keep, tell, complete }: Touch = {},
  row?: EntryRow,
): EntryDraft {
  return {
    id: id ?? row?.id ?? null,
    key,
    section: entry.section,
    layout: entry.layout,
    fields: fieldsOf(entry),
    ...(keep && { keep }),
    ...(tell && { tell }),
    ...(complete && { complete }),
    ...(row && { was: row }),
  }
}

/** Rows whose entry is gone: only between the ends can that be. */
function removedOf(order: readonly EntryId[], matches: Int32Array, { head, tail }: Ends): EntryId[] {
  const kept = new Set(matches.subarray(head, matches.length - tail))
  return order.slice(head, order.length - tail).filter((_id, i) => !kept.has(head + i))
}

function pins(
  { order }: Known,
  touched: ReadonlyMap<number, Touch>,
  stand: ReadonlyMap<number, EntryId>,
): Map<number, number> {
  const ids = new Map(stand)
  for (const [at, { id }] of touched) if (id !== undefined) ids.set(at, id)
  const pinned = new Map<number, number>()
  if (ids.size === 0) return pinned
  const places = new Map(order.map((id, was) => [id, was]))
  for (const [at, id] of ids) pinned.set(at, places.get(id) ?? NONE)
  return pinned
}

/** Rows that left the list and return: entries that match none of today's find theirs by key, then title. */
function comeBack(
  { order }: Known,
  after: readonly Entry[],
  matches: Int32Array,
  restored: readonly EntryRow[],
  places: ReadonlyMap<number, EntryId>,
  keyOf: (entry: Standing) => WorkKey | null,
): Map<number, EntryRow> {
  if (restored.length === 0) return new Map()
  const placed = new Set([...order, ...places.values()])
  const gone = restored.filter(({ id }) => !placed.has(id))
  const fresh = after.flatMap((entry, at) => (matches[at] === NONE && !places.has(at) ? { entry, at } : []))
  const rows = gone.map(({ fields, section, layout }) => ({ ...fields, section, layout }))
  const { matches: found } = matchEntries(
    rows,
    fresh.map(({ entry }) => entry),
    keyOf,
  )
  const byId = new Map(restored.map((row) => [row.id, row]))
  return new Map([
    ...[...places].flatMap(([at, id]) => pairOf(at, byId.get(id))),
    ...fresh.flatMap(({ at }, i) => pairOf(at, gone[found[i] ?? NONE])),
  ])
}

function pairOf(at: number, row: EntryRow | undefined): [number, EntryRow][] {
  return row ? [[at, row]] : []
}
