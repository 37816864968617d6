const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

/**
 * Every beginning of a month's name that is three letters or longer, with a capital or not, with a dot or not: no two
 * months share one.
 */
const BY_BEGINNING: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((month, index) =>
    Array.from({ length: month.length - 2 }, (_, more) => month.slice(0, more + 3))
      .flatMap((name) => [name, name.charAt(0).toUpperCase() + name.slice(1)])
      .flatMap((name): [string, number][] => [
        [name, index + 1],
        [`${name}.`, index + 1],
      ]),
  ),
)

/** Short forms of the months as most keepers write them, without the dot. */
const SHORT = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * The month (1–12) that an English name or short form means; dots anywhere and one slip of the keyboard are
 * forgiven (`Oc.t`, `Sept.`, `Feburary`). 0 when it is no month.
 */
export function monthNumber(written: string): number {
  const known = BY_BEGINNING.get(written)
  if (known !== undefined) return known
  const name = (written.includes('.') ? written.replaceAll('.', '') : written).toLowerCase()
  if (name.length < 3) return 0
  const exact = BY_BEGINNING.get(name)
  if (exact !== undefined) return exact
  if (name === 'sept') return 9
  return name.length < 5 ? 0 : MONTHS.findIndex((month) => isOneSlip(name, month)) + 1
}

/** True when one letter was left out, doubled, replaced or swapped with its neighbour. */
function isOneSlip(written: string, month: string): boolean {
  if (Math.abs(written.length - month.length) > 1) return false
  let start = 0
  while (start < written.length && written[start] === month[start]) start++
  const rest = written.slice(start)
  const wanted = month.slice(start)
  const swapped = rest.charAt(1) + rest.charAt(0) + rest.slice(2)
  return (
    rest.slice(1) === wanted ||
    rest === wanted.slice(1) ||
    rest.slice(1) === wanted.slice(1) ||
    swapped === wanted
  )
}

/** The month's English name, whole or of three letters. */
export function monthName(month: number, form: 'long' | 'short'): string {
  const long = MONTHS[month - 1] ?? ''
  return form === 'short' ? (SHORT[month - 1] ?? '') : long.charAt(0).toUpperCase() + long.slice(1)
}
