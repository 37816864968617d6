import { LONG_TEXT, SHORT_TEXT, sectionPath, status } from '../messages/check-fields.ts'
import { BadShape, type Check, listOf, object, optional, orNull, tableOf, text } from '../messages/shape.ts'
import type { Draft } from './draft.ts'
import type { Unsaved } from './unsaved.ts'

const MANY = 10_000
const short = text(SHORT_TEXT)
const long = text(LONG_TEXT)

const fields: Check<Partial<Draft>> = object({
  title: optional(short),
  url: optional(long),
  authors: optional(long),
  date: optional(short),
  venue: optional(short),
  description: optional(long),
  tags: optional(listOf(short, MANY)),
  status: optional(status),
  note: optional(long),
  links: optional(listOf(object({ label: short, url: long }), MANY)),
  cells: optional(tableOf(long, MANY)),
})

const unsaved: Check<Unsaved> = object({
  fields,
  seen: fields,
  move: orNull(object({ to: sectionPath, from: sectionPath })),
})

/** What was typed, out of the text in which it was kept; null when that is something else. */
export function unsavedOfText(kept: string | null): Unsaved | null {
  try {
    return unsaved(JSON.parse(kept ?? 'null'), 'unsaved')
  } catch (error) {
    if (error instanceof BadShape || error instanceof SyntaxError) return null
    throw error
  }
}
