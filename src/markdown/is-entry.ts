import { isGenericLabel } from './fields/labels.ts'
import { isRelativeUrl } from './fields/urls.ts'
import type { Reading } from './reading.ts'

/**
 * True for a reading that is an entry of its own: it has a main link, and when it is nested in another entry it
 * begins with that link, so that it is no note with a link in it.
 */
export function mayBeEntry(reading: Reading, isNested: boolean): boolean {
  if (!reading.isLinked || isRemark(reading)) return false
  if (!isNested) return true
  const first = reading.shape.atoms.find((atom) => atom.kind !== 'status')
  return first?.kind === 'main' && !isGenericLabel(reading.fields.title)
}

/** Prose about a file of the list's own repository: `Run [tool.py](tool.py)`. */
function isRemark(reading: Reading): boolean {
  const { url } = reading.fields
  if (url === '' || !isRelativeUrl(url)) return false
  return (
    reading.shape.atoms.find((atom) => atom.kind === 'main' || atom.kind === 'description')?.kind ===
    'description'
  )
}

/** True for a reading that is a title and no link, and not the label of a group of linked items. */
export function isTitleOnly(reading: Reading, readings: readonly (Reading | null)[]): boolean {
  if (reading.isLinked || reading.fields.title === '') return false
  const below = readingsBelow(reading, readings)
  if (below.some((other) => other.isLinked)) return false
  return below.length < 2 || !below.every(looksLikeTitle)
}

/** The readings nested right in one. What is nested in it, however deep, follows it without a gap. */
function readingsBelow({ index }: Reading, readings: readonly (Reading | null)[]): Reading[] {
  const below: Reading[] = []
  for (let at = index + 1; at < readings.length; at++) {
    const other = readings[at]
    if (!other) continue
    if (other.parent < index) break
    if (other.parent === index) below.push(other)
  }
  return below
}

/** Short words without the marks of a sentence or a quotation: a title rather than a note. */
function looksLikeTitle(reading: Reading): boolean {
  const { title } = reading.fields
  return (
    title.length > 0 &&
    title.length <= 80 &&
    !/[.?!,;"”_]$|^["“_]|[.;] /.test(title) &&
    reading.shape.atoms.filter(({ kind }) => kind !== 'mark').length === 1
  )
}
