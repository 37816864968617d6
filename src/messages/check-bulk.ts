import { type BulkChange, MOST_ENTRIES } from './bulk-protocol.ts'
import { entryId, SHORT_TEXT, sectionPath, status } from './check-fields.ts'
import { type Check, flag, listOf, object, oneOf, optional, text } from './shape.ts'

/** Most tags that are given or taken at once. */
const MOST_TAGS = 1000

const tags = listOf(text(SHORT_TEXT), MOST_TAGS)
const after = object({ after: entryId })

const place: Check<'start' | { after: ReturnType<typeof entryId> }> = (value, at) =>
  value === 'start' ? value : after(value, at)

/** The ids of entries that are changed together. */
export const entryIds = listOf(entryId, MOST_ENTRIES)

/** What is done to each of them. */
export const bulkChange: Check<BulkChange> = (value, at) => {
  const { kind } = object({ kind: oneOf(['tags', 'status', 'move', 'remove']) })(value, at)
  switch (kind) {
    case 'tags':
      return { kind, ...object({ add: tags, remove: tags })(value, at) }
    case 'status':
      return { kind, ...object({ status })(value, at) }
    case 'move':
      return {
        kind,
        ...object({ section: sectionPath, opensSection: optional(flag), at: optional(place) })(value, at),
      }
    default:
      return { kind }
  }
}
