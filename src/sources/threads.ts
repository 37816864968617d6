import { identify } from './identify.ts'

/** What a link to a thread is called, by how the key of a thread there begins. */
const LABELS: readonly (readonly [start: string, label: string])[] = [
  ['web:news.ycombinator.com/item?id=', 'HN'],
  ['web:lobste.rs/s/', 'Lobsters'],
  ['web:reddit.com/comments/', 'Reddit'],
]

/** What lists call a link to that thread of comments (`HN`); null for an address that is no thread. */
export function threadLabel(url: string): string | null {
  const key = identify(url)?.key ?? ''
  return LABELS.find(([start]) => key.startsWith(start))?.[1] ?? null
}
