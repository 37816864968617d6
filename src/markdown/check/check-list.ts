import { openList } from '../open-list.ts'
import { RULES } from './registry.ts'
import type { Finding, SameWork } from './rule.ts'

/**
 * Looks a list through for what its keeper may want to know: duplicates, dead or unsafe links, broken dates, entries
 * that are written unlike the others. Nothing is changed, and any text gives an answer.
 * @param sameWork names the work of a URL, so that two URLs of one work are known for the same
 * @returns what was found, by line; none for a tidy list
 */
export function checkList(text: string, sameWork: SameWork): Finding[] {
  const open = openList(text)
  return RULES.flatMap(({ name, find }) =>
    find(open, sameWork).map(({ line, message }) => ({ line, rule: name, message })),
  ).sort((a, b) => a.line - b.line)
}
