import { linesOf } from '../lines.ts'
import { bodyOf, headOf, type Unit } from './units.ts'

/**
 * Takes lines of one version for an entry where another version has the same lines as an entry: whether lines read as
 * one may hang on their neighbours, and what is the same must be the same thing in all versions.
 * @param isApart true where an entry whose first line begins no entry in another version is but lines in all
 */
export function sameKinds(
  versions: readonly (readonly Unit[])[],
  isApart: boolean,
): readonly (readonly Unit[])[] {
  const raised = withSameEntries(versions)
  const lines = isApart ? onlyLines(raised) : NO_LINES
  return lines.size === 0 ? raised : raised.map((units) => units.flatMap((unit) => lowered(unit, lines)))
}

const NO_LINES: ReadonlySet<string> = new Set()

/** First lines of entries that another version has as lines only. */
function onlyLines(versions: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const firsts = (units: readonly Unit[], isEntry: boolean) =>
    new Set(units.flatMap((unit) => ((unit.kind === 'entry') === isEntry ? [firstLineOf(unit).trim()] : [])))
  const entries = versions.map((units) => firsts(units, true))
  const only = new Set<string>()
  versions.forEach((units, version) => {
    for (const line of firsts(units, false))
      if (!entries[version]?.has(line) && entries.some((others) => others.has(line))) only.add(line)
  })
  return only
}

function lowered(unit: Unit, lines: ReadonlySet<string>): Unit[] {
  if (unit.kind !== 'entry' || !lines.has(firstLineOf(unit).trim())) return [unit]
  const parts: Unit[] = []
  let { start } = unit
  for (const text of linesOf(headOf(unit))) {
    if (text.trim() !== '') parts.push({ kind: 'line', text, start })
    start += text.length
  }
  return [...parts, ...bodyOf(unit)]
}

function withSameEntries(versions: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
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
