import type { Filter } from '../filter.ts'

/**
 * A filter as one search that can be typed: what was typed, then section, tags and status as conditions.
 * A section is named by its own heading: the search knows no paths.
 */
export function queryOfFilter({ text, section, tags, status }: Filter): string {
  const heading = section?.at(-1)
  const conditions = [
    ...(heading === undefined ? [] : [condition('in', heading)]),
    ...tags.map((tag) => condition('tag', tag)),
    ...(status === null ? [] : [condition('is', status)]),
  ]
  return [text.trim(), ...conditions].filter(Boolean).join(' ')
}

/** No quote can stand within quotes: the longest part without one says most. */
function condition(name: string, value: string): string {
  const [plain = ''] = value
    .split('"')
    .map((part) => part.trim())
    .sort((a, b) => b.length - a.length)
  return /\s/.test(plain) ? `${name}:"${plain}"` : `${name}:${plain}`
}
