import type { Entry } from '../../model/entry.ts'
import type { EntryId, EntryRow } from '../../model/library.ts'
import { standsTheSame } from './standing.ts'

/**
 * Where rows stand that are to be as they were: at the entries that say now what they said then. By their works
 * alone two entries of one work might change rows.
 * @returns row ids by index in the new text
 */
export function restoredPlaces(after: readonly Entry[], restored: readonly EntryRow[]): Map<number, EntryId> {
  const places = new Map<number, EntryId>()
  if (restored.length === 0) return places
  const named = byName(after)
  for (const { id, fields, section, layout } of restored) {
    const then = { ...fields, section, layout }
    const at = named.get(nameOf(fields))?.find((one) => {
      const entry = after[one]
      return entry !== undefined && !places.has(one) && standsTheSame(entry, then)
    })
    if (at !== undefined) places.set(at, id)
  }
  return places
}

function byName(entries: readonly Entry[]): Map<string, number[]> {
  const named = new Map<string, number[]>()
  entries.forEach((entry, at) => {
    const same = named.get(nameOf(entry))
    if (same) same.push(at)
    else named.set(nameOf(entry), [at])
  })
  return named
}

function nameOf({ url, title }: Pick<Entry, 'url' | 'title'>): string {
  return `${url} ${title}`
}
