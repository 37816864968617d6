import { brokenLinksIn } from '../../broken-syntax.ts'
import type { Rule } from '../rule.ts'
import { lineOf, stretchesOf } from '../stretches.ts'

/** Links that were meant and are none, for a slip in their brackets. */
export const brokenLinks: Rule = {
  name: 'broken-link',
  summary: 'a link that is none, for a slip in its brackets',
  find: (open) => {
    const unclear = new Set(open.list.unclear.map(({ line }) => line))
    return stretchesOf(open)
      .flatMap(({ block, text, start, end, tokens }) =>
        brokenLinksIn(text, start, end, tokens).map(({ at, reason }) => ({
          line: lineOf(open, block, at),
          message: reason,
        })),
      )
      .filter(({ line }) => !unclear.has(line))
  },
}
