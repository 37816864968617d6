import { isGenericLabel } from './fields/labels.ts'
import type { Reading } from './reading.ts'

/**
 * True for a reading that is an entry of its own: it has a main link, and when it is nested in another entry it
 * begins with that link, so that it is no note with a link in it.
 */
export function mayBeEntry(reading: Reading, parent: Reading | null): boolean {
  const { fields, shape } = reading
  if (fields.url === '' && !hasEmptyLink(reading)) return false
  if (!parent || (parent.fields.url === '' && !hasEmptyLink(parent))) return true
  const first = shape.atoms.find((atom) => atom.kind !== 'status')
  return first?.kind === 'main' && !isGenericLabel(fields.title)
}

/** A link without a destination, `[Title]()`: the keeper meant an entry and had no URL yet. */
function hasEmptyLink({ shape }: Reading): boolean {
  return shape.atoms.some((atom) => atom.kind === 'main')
}
