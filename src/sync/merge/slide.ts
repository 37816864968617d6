import { hunksOf } from './hunks.ts'

/**
 * Moves what was put in or taken out down as far as the tokens below are the same: an insertion between equal
 * lines can be told in several ways, and two sides that did the same must tell it in the same way.
 * @param pairs as `align` gives them; changed in place
 */
export function slideDown(a: ArrayLike<number>, b: ArrayLike<number>, pairs: Int32Array): Int32Array {
  for (const hunk of hunksOf(pairs, b.length).reverse()) {
    let { baseFrom, baseTo, from, to } = hunk
    // What replaces a stretch and goes on after a line that follows it is a replacement and an insertion.
    if (baseFrom < baseTo && baseTo < a.length && pairs[baseTo] === to) {
      const first = firstOf(b, a[baseTo] ?? -1, from + 1, to)
      if (first < to) {
        pairs[baseTo] = first
        ;[baseFrom, baseTo, from, to] = [baseTo + 1, baseTo + 1, first + 1, to + 1]
      }
    }
    if (baseFrom === baseTo) {
      while (baseFrom < a.length && pairs[baseFrom] === to && b[from] === a[baseFrom]) {
        pairs[baseFrom++] = from++
        to++
      }
    } else if (from === to) {
      while (baseTo < a.length && pairs[baseTo] === to && a[baseFrom] === a[baseTo]) {
        pairs[baseFrom++] = to++
        pairs[baseTo++] = -1
      }
    }
  }
  return pairs
}

function firstOf(tokens: ArrayLike<number>, wanted: number, from: number, to: number): number {
  let at = from
  while (at < to && tokens[at] !== wanted) at++
  return at
}
