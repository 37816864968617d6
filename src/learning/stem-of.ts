/** Endings that English words of one family differ by, the longer ones first. */
const ENDINGS = [
  'ization',
  'isation',
  'ational',
  'ation',
  'ments',
  'ment',
  'ness',
  'ings',
  'ing',
  'ers',
  'er',
  'ed',
  'ly',
  'al',
  'ive',
  'ity',
  'ion',
  'e',
]

/** Fewest letters that a stem keeps: fewer would throw unlike words together. */
const LEAST = 4

/** What a folded word has in common with its family: `reasoning` and `reasoned` are `reason`. */
export function stemOf(word: string): string {
  const one = singular(word)
  const ending = ENDINGS.find((end) => one.length - end.length >= LEAST && one.endsWith(end))
  return ending === undefined ? one : one.slice(0, -ending.length)
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}
