import { align } from './align.ts'
import { type Hunk, hunksOf } from './hunks.ts'
import { numbering } from './match.ts'
import { slideDown } from './slide.ts'

/**
 * Merges three versions of a short text by its words and signs, as diff3 does by lines.
 * @returns null where both sides changed the same words, or put some in at the same spot
 */
export function mergeWords(base: string, ours: string, theirs: string): string | null {
  const number = numbering(' ')
  const [was, our, their] = [partsOf(base), partsOf(ours), partsOf(theirs)]
  const wider = widerOf(was, our, their)
  if (wider) return wider.join('')
  const ids = was.map(number)
  const hunks = [
    ...hunksBetween(ids, our.map(number)).map((hunk) => ({ ...hunk, parts: our })),
    ...hunksBetween(ids, their.map(number)).map((hunk) => ({ ...hunk, parts: their })),
  ].sort((a, b) => a.baseFrom - b.baseFrom || a.baseTo - b.baseTo)
  let merged = ''
  let at = 0
  let last: (typeof hunks)[number] | undefined
  for (const hunk of hunks) {
    if (last && isSameSpot(last, hunk) && textOf(last) === textOf(hunk)) continue
    if (last && (hunk.baseFrom < last.baseTo || isSameSpot(last, hunk))) return null
    merged += was.slice(at, hunk.baseFrom).join('') + textOf(hunk)
    at = hunk.baseTo
    last = hunk
  }
  return merged + was.slice(at).join('')
}

/**
 * The side that holds all that the other has put in, where neither took anything out: what both put in among equal
 * signs can be told in several ways, and would stand twice.
 */
function widerOf(base: Words, ours: Words, theirs: Words): Words | null {
  if (isWithin(base, ours) && isWithin(ours, theirs)) return theirs
  return isWithin(base, theirs) && isWithin(theirs, ours) ? ours : null
}

type Words = readonly string[]

/** True when all of the one stands in the other in the same order. */
function isWithin(narrow: Words, wide: Words): boolean {
  let next = 0
  for (const word of wide) if (word === narrow[next]) next++
  return next === narrow.length
}

function textOf({ parts, from, to }: Hunk & { readonly parts: readonly string[] }): string {
  return parts.slice(from, to).join('')
}

function isSameSpot(a: Hunk, b: Hunk): boolean {
  return a.baseFrom === b.baseFrom && a.baseTo === b.baseTo
}

function hunksBetween(base: readonly number[], side: readonly number[]): Hunk[] {
  return hunksOf(slideDown(base, side, align(base, side)), side.length)
}

function partsOf(text: string): string[] {
  return text.match(/[\p{L}\p{N}]+|\s+|[^\p{L}\p{N}\s]/gu) ?? []
}
