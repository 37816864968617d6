import { listId, SHORT_TEXT, settingsChange } from './check-fields.ts'
import type { LibraryToken, UndoToken } from './refusal.ts'
import { type Check, count, listOf, object, oneOf, optional, text } from './shape.ts'

/** Most lists of one change. */
const MOST_LISTS = 1000

const names = object({ name: text(SHORT_TEXT), fileName: text(SHORT_TEXT) })

/** Names a change of one list. */
export const listToken = object({ listId, restorePoint: count })

/** Names a change of lists' texts. */
export const undoToken: Check<UndoToken> = object({
  listId,
  restorePoint: count,
  also: optional(listOf(listToken, MOST_LISTS)),
})

/** Names another change of the library. */
export const libraryToken: Check<LibraryToken> = (value, at) => {
  const { kind } = object({ kind: oneOf(['removed', 'added', 'renamed', 'settings']) })(value, at)
  switch (kind) {
    case 'removed':
      return { kind, ...object({ listId, removal: count })(value, at) }
    case 'added':
      return { kind, ...object({ listId })(value, at) }
    case 'renamed':
      return { kind, ...object({ listId, before: names, after: names })(value, at) }
    default:
      return { kind, ...object({ before: settingsChange, after: settingsChange })(value, at) }
  }
}
