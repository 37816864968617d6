import type { Unit } from './units.ts'

/**
 * Takes a line of one version for an entry where another version has the same line as an entry: whether a line reads
 * as one may hang on its neighbours, and what is the same line must be the same thing in all versions.
 */
export function sameKinds(versions: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  const entries = new Map<string, Unit>()
  for (const unit of versions.flat()) if (isOneLine(unit)) entries.set(unit.text.trimEnd(), unit)
  return versions.map((units) => {
    const own = new Set(units.flatMap(({ kind, text }) => (kind === 'entry' ? [text.trimEnd()] : [])))
    return units.map((unit) => {
      const said = unit.text.trimEnd()
      const same = unit.kind === 'line' && !own.has(said) ? entries.get(said) : undefined
      return same ? { ...same, text: unit.text, start: unit.start } : unit
    })
  })
}

function isOneLine({ kind, text, entry }: Unit): boolean {
  return kind === 'entry' && entry?.headEnd === text.length && text.trimEnd().indexOf('\n') < 0
}
