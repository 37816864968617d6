/** A run of `*`, `_` or `~`. */
export interface Run {
  readonly sign: string
  readonly count: number
  readonly canOpen: boolean
  readonly canClose: boolean
}

const BLANK = /^$|\s/
const MARK = /[\p{P}\p{S}]/u

/** The run that begins at a position, and whether it may open and close emphasis (CommonMark 6.2). */
export function emphasisRun(text: string, at: number): Run {
  const sign = text.charAt(at)
  let end = at + 1
  while (text.charAt(end) === sign) end++
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ''
  const after = [...text.slice(end, end + 2)][0] ?? ''
  const left = !BLANK.test(after) && (!MARK.test(after) || BLANK.test(before) || MARK.test(before))
  const right = !BLANK.test(before) && (!MARK.test(before) || BLANK.test(after) || MARK.test(after))
  const inWord = sign === '_'
  return {
    sign,
    count: end - at,
    canOpen: left && (!inWord || !right || MARK.test(before)),
    canClose: right && (!inWord || !left || MARK.test(after)),
  }
}
