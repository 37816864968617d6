import { bodyOf, headOf, type Unit } from './units.ts'

/** How often entries are opened: what stood in one that was opened may hold more. */
const ROUNDS = 3

/**
 * Opens the entries that hold in one version what stands beside them in another: a note that reads as prose there, an
 * entry that was nested or taken out. What is on one level in all versions can be told to be the same, and merged.
 */
export function onOneLevel(versions: readonly (readonly Unit[])[]): readonly (readonly Unit[])[] {
  let leveled = versions
  for (let round = 0; round < ROUNDS; round++) {
    const opened = openedIn(leveled)
    if (opened.size === 0) break
    leveled = leveled.map((units) => units.flatMap((unit) => (isIn(opened, unit) ? partsOf(unit) : [unit])))
  }
  return leveled
}

/** The names of the entries to open. */
function openedIn(versions: readonly (readonly Unit[])[]): ReadonlySet<string> {
  const texts = versions.map((units) => new Set(units.map(({ text }) => text)))
  const opened = new Set<string>()
  const names = versions.map((units) => new Set(units.flatMap(namesOf)))
  for (const [version, units] of versions.entries()) {
    for (const unit of units) {
      if (!hasBody(unit) || texts.every((others) => others.has(unit.text))) continue
      const isOutside = (part: Unit) =>
        names.some((outer, other) => other !== version && namesOf(part).some((name) => outer.has(name)))
      if (bodyOf(unit).some(isOutside)) for (const name of namesOf(unit)) opened.add(name)
    }
  }
  return opened
}

function isIn(opened: ReadonlySet<string>, unit: Unit): boolean {
  return hasBody(unit) && namesOf(unit).some((name) => opened.has(name))
}

function hasBody({ text, entry }: Unit): boolean {
  return entry !== undefined && entry.headEnd < text.length
}

/** What a unit may be known by in another version: an entry's address, else its title; what a line says. */
function namesOf({ text, entry }: Unit): string[] {
  if (!entry) return [text.trim()]
  const { url, title } = entry.entry
  return [url === '' ? `title ${title.toLowerCase()}` : `address ${url}`, text.slice(0, entry.headEnd).trim()]
}

/** An entry's own lines, and what stands below them. */
function partsOf(unit: Unit): Unit[] {
  return [{ ...unit, text: headOf(unit), isOpened: true }, ...bodyOf(unit)]
}
