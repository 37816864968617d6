import type { EntryFields } from '../../model/entry.ts'

/** A point in time as far as it is known: year, month, day, or year, month and a running number. */
export type Time = readonly number[]

/** When an entry's work came out: its date, else what its arXiv identifier says (YYMM.number); null when nothing does. */
export function timeOf({ date, url }: EntryFields): Time | null {
  if (date) return [date.year, ...(date.month ? [date.month] : []), ...(date.day ? [date.day] : [])]
  const found = /arxiv\.org\/(?:abs|pdf|html)\/(\d{2})(\d{2})\.(\d{4,5})/.exec(url)
  return found ? [2000 + Number(found[1]), Number(found[2]), Number(found[3]) / 100_000] : null
}

/** Below 0 when `a` is before `b`; 0 when they are the same as far as both are known. */
export function compareTimes(a: Time | null, b: Time | null): number {
  if (a === null || b === null) return 0
  for (let at = 0; at < Math.min(a.length, b.length); at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

let collator: Intl.Collator | undefined

/** Compares titles as a person sorts them: without case and without the signs before the first letter. */
export function compareTitles(a: string, b: string): number {
  const one = sortKey(a)
  const other = sortKey(b)
  if (/^[ -~]*$/.test(one + other)) return one === other ? 0 : one < other ? -1 : 1
  collator ??= new Intl.Collator('en', { sensitivity: 'base' })
  return collator.compare(one, other)
}

function sortKey(title: string): string {
  return title
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim()
}
