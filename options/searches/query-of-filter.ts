import { quoted } from '../../src/search/query.ts'
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

/** What has a blank, a quote or a backslash in it stands within quotes. */
function condition(name: string, value: string): string {
  return /[\s"\\]/.test(value) || value === '' ? `${name}:${quoted(value)}` : `${name}:${value}`
}
