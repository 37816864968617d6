import { linesOf } from '../lines.ts'
import { keyOfLine, sharedTexts, strayLines } from './stray-lines.ts'
import { bodyOf, headOf, type Unit } from './units.ts'

/** How often entries are opened: what stood in one that was opened may hold more. */
const ROUNDS = 3

/**
 * Opens the entries that hold in one version what stands beside them in another: a note that reads as prose there, an
 * entry that was nested or taken out. What is on one level in all versions can be told to be the same, and merged.
 * @param isApart true where lines that are part of another entry in another version are part of none in all
 */
export function onOneLevel(
  versions: readonly (readonly Unit[])[],
  isApart: boolean,
): readonly (readonly Unit[])[] {
  let leveled = versions
  for (let round = 0; round < ROUNDS; round++) {
    const stray = isApart ? strayLines(leveled) : NO_LINES
    const opened = openedIn(leveled, stray)
    if (opened.size === 0 && stray.size === 0) break
    leveled = leveled.map((units) =>
      units.flatMap((unit) =>
        (isIn(opened, unit) ? partsOf(unit) : [unit]).flatMap((part) => cutHead(part, stray)),
      ),
    )
  }
  return leveled
}

const NO_LINES: ReadonlySet<string> = new Set()

/** The names of the entries to open. */
function openedIn(versions: readonly (readonly Unit[])[], stray: ReadonlySet<string>): ReadonlySet<string> {
  const isShared = sharedTexts(versions)
  const opened = new Set<string>()
  const names = versions.map((units) => new Set(units.flatMap(namesOf)))
  for (const [version, units] of versions.entries()) {
    for (const unit of units) {
      if (!hasBody(unit) || isShared(unit)) continue
      const isOutside = (part: Unit) =>
        names.some((outer, other) => other !== version && namesOf(part).some((name) => outer.has(name)))
      const isStray = linesOf(unit.text).some((line, at) => at > 0 && stray.has(keyOfLine(line)))
      if (isStray || bodyOf(unit).some(isOutside)) for (const name of namesOf(unit)) opened.add(name)
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

/** An entry's own lines from the first on that is stray are lines of their own. */
function cutHead(unit: Unit, stray: ReadonlySet<string>): Unit[] {
  if (!unit.entry || stray.size === 0) return [unit]
  const lines = linesOf(headOf(unit))
  const first = lines.findIndex((line, at) => at > 0 && stray.has(keyOfLine(line)))
  if (first < 0) return [unit]
  const parts: Unit[] = []
  let start = unit.start
  for (const text of [lines.slice(0, first).join(''), ...lines.slice(first)]) {
    if (text.trim() !== '') parts.push({ kind: 'line', text, start })
    start += text.length
  }
  const [head, ...rest] = parts
  return head ? [{ ...unit, text: head.text, isCut: true }, ...rest] : [unit]
}
