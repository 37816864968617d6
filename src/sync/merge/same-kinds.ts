import type { Unit } from './units.ts'

/**
 * Takes lines of one version for an entry where another version has the same lines as an entry: whether lines read as
 * one may hang on their neighbours, and what is the same must be the same thing in all versions.
 */
export function sameKinds(versions: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  return versions.map((units, version) => {
    const others = versions.filter((_, other) => other !== version)
    const entries = missingEntries(units, others)
    return entries.size === 0 ? units : withEntries(units, entries)
  })
}

/** Entries of other versions that a version does not have, longest first, by their first lines. */
function missingEntries(units: readonly Unit[], others: readonly (readonly Unit[])[]): Map<string, Unit[]> {
  const own = new Set(units.map(({ kind, text }) => (kind === 'entry' ? text : '')))
  const missing = new Map<string, Unit[]>()
  for (const unit of others.flat()) {
    if (unit.kind !== 'entry' || own.has(unit.text)) continue
    const first = firstLineOf(unit)
    missing.set(first, [...(missing.get(first) ?? []), unit])
  }
  for (const same of missing.values()) same.sort((a, b) => b.text.length - a.text.length)
  return missing
}

function withEntries(units: readonly Unit[], entries: ReadonlyMap<string, readonly Unit[]>): readonly Unit[] {
  const kept: Unit[] = []
  let at = 0
  for (let unit = units[at]; unit; unit = units[at]) {
    const { start } = unit
    const entry = entries.get(firstLineOf(unit))?.find(({ text }) => endOf(units, at, text) > at)
    kept.push(entry ? { ...entry, start } : unit)
    at = entry ? endOf(units, at, entry.text) : at + 1
  }
  return kept
}

/** Index behind the units that are this text, blank lines included; -1 when they are not. */
function endOf(units: readonly Unit[], from: number, text: string): number {
  const start = units[from]?.start ?? 0
  let end = 0
  let at = from
  for (let unit = units[at]; unit && end < text.length; unit = units[++at]) {
    const here = unit.start - start
    if (!text.startsWith(unit.text, here) || text.slice(end, here).trim() !== '') return -1
    end = here + unit.text.length
  }
  return end === text.length ? at : -1
}

function firstLineOf({ text }: Unit): string {
  return text.slice(0, text.indexOf('\n') + 1)
}
