/** Mistakes that are forgiven in a typed word: none in short ones, one from four letters on, two from eight. */
export function allowedTypos(word: string): 0 | 1 | 2 {
  if (word.length < 4 || /\d/.test(word)) return 0
  return word.length < 8 ? 1 : 2
}

/** Which letters a word has, as bits: one wrong letter changes two of them at most. */
export function lettersOf(word: string): number {
  let bits = 0
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31)
  return bits
}

/** True when words with these letters may be as few mistakes apart. */
export function mayBeNear(a: number, b: number, typos: number): boolean {
  let differing = a ^ b
  let count = 0
  while (differing !== 0 && count <= 2 * typos) {
    differing &= differing - 1
    count++
  }
  return count <= 2 * typos
}

/**
 * Mistakes between a typed word and one of the list, neighbours swapped counted once (optimal string alignment).
 * @returns the number, or `most + 1` as soon as it is above `most`
 */
export function typosBetween(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const line = [row]
    let least = row
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1]
      let cost = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwap) cost = Math.min(cost, (before[column - 2] ?? 0) + 1)
      line.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = above
    above = line
  }
  return above[b.length] ?? most + 1
}
