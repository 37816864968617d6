import type { Rule } from '../rule.ts'

/** Lines that look like an entry but are read as none. */
export const unclearLines: Rule = {
  name: 'unclear',
  summary: 'a line that looks like an entry and cannot be read as one',
  find: ({ list }) => list.unclear.map(({ line, reason }) => ({ line, message: reason })),
}
