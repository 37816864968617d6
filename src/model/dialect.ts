/** The ways of keeping a list that a new one can be started in and any list can be rewritten into. */
export const DIALECT_NAMES = ['dated-bullets', 'table', 'annotated-links', 'headings', 'task-list'] as const

/** Names a layout with a style. */
export type DialectName = (typeof DIALECT_NAMES)[number]

/** What a new list is started in when nothing else is said. */
export const DEFAULT_DIALECT: DialectName = 'dated-bullets'

/** True for a string that names a dialect. */
export function isDialectName(value: unknown): value is DialectName {
  return DIALECT_NAMES.some((name) => name === value)
}
