import { isGenericLabel } from './fields/labels.ts'
import { isRelativeUrl } from './fields/urls.ts'
import type { Reading } from './reading.ts'

/**
 * True for a reading that is an entry of its own: it has a main link, and when it is nested in another entry it
 * begins with that link, so that it is no note with a link in it.
 */
export function mayBeEntry(reading: Reading, isNested: boolean): boolean {
  if (!isLinked(reading) || isRemark(reading)) return false
  if (!isNested) return true
  const first = reading.shape.atoms.find((atom) => atom.kind !== 'status')
  return first?.kind === 'main' && !isGenericLabel(reading.fields.title)
}

/** Prose about a file of the list's own repository: `Run [tool.py](tool.py)`. */
function isRemark({ fields, shape }: Reading): boolean {
  if (fields.url === '' || !isRelativeUrl(fields.url)) return false
  return (
    shape.atoms.find((atom) => atom.kind === 'main' || atom.kind === 'description')?.kind === 'description'
  )
}

/** True when there is a link to the work, or at least the room for one: `[Title]()`. */
export function isLinked({ fields, shape }: Reading): boolean {
  return fields.url !== '' || shape.atoms.some((atom) => atom.kind === 'main')
}

/** True for a reading that is a title and no link, and not the label of a group of linked items. */
export function isTitleOnly(reading: Reading, readings: readonly (Reading | null)[]): boolean {
  if (isLinked(reading) || reading.fields.title === '') return false
  const below = readings.filter((other) => other !== null && other.parent === reading.index)
  if (below.some((other) => other && isLinked(other))) return false
  return below.length < 2 || !below.every((other) => other && looksLikeTitle(other))
}

/** Short words without the marks of a sentence or a quotation: a title rather than a note. */
function looksLikeTitle({ fields, shape }: Reading): boolean {
  const { title } = fields
  return (
    title.length > 0 &&
    title.length <= 80 &&
    !/[.?!,;"”_]$|^["“_]|[.;] /.test(title) &&
    shape.atoms.filter(({ kind }) => kind !== 'mark').length === 1
  )
}
