import { type PartialDate, partialDate } from '../model/date.ts'
import type { EntryId, ListId } from '../model/library.ts'
import { MARK_SCOPES, ROW_ORDERS, THEMES } from '../model/settings.ts'
import { READ_STATUSES } from '../model/status.ts'
import { MAX_URL_LENGTH } from '../model/url.ts'
import type { WorksOf } from './protocol.ts'
import {
  BadShape,
  type Check,
  count,
  flag,
  listOf,
  object,
  oneOf,
  optional,
  orNull,
  tableOf,
  text,
} from './shape.ts'

/** Most UTF-16 units of a title, a name, a tag or another short text. */
export const SHORT_TEXT = 10_000

/** Most UTF-16 units of a note, an abstract or a description. */
export const LONG_TEXT = 1_000_000

/** Most items of one entry's authors, tags or links, and most headings above an entry. */
const MANY = 10_000

/** Most saved searches, and most UTF-16 units of one's name and of its text. */
const MAX_SEARCHES = 200
const MAX_SEARCH = 2000

const short = text(SHORT_TEXT)
const long = text(LONG_TEXT)
/** A URL. */
export const address = text(MAX_URL_LENGTH)
const shorts = listOf(short, MANY)
const links = listOf(object({ label: short, url: address }), MANY)
/** How far somebody has read. */
export const status = oneOf(READ_STATUSES)
const cells = tableOf(long, MANY)

const date: Check<PartialDate> = (value, at) => {
  const parts = object({ year: count, month: optional(count), day: optional(count) })(value, at)
  const found = partialDate(parts.year, parts.month, parts.day)
  if (found) return found
  throw new BadShape(at, 'a date')
}

/** The id of a list. */
export const listId: Check<ListId> = (value, at) => text(100)(value, at) as ListId

/** The id of an entry. */
export const entryId: Check<EntryId> = (value, at) => count(value, at) as EntryId

/** A path of headings. */
export const sectionPath = listOf(short, 100)

/** The fields of a new entry. */
export const newEntry = object({
  title: short,
  url: address,
  siteName: optional(short),
  date: optional(date),
  venue: optional(short),
  authors: optional(shorts),
  tags: optional(shorts),
  status: optional(status),
  links: optional(links),
  description: optional(long),
  notes: optional(long),
  cells: optional(cells),
})

/** Changes of an entry's fields; null clears one. */
export const fieldChanges = object({
  title: optional(orNull(short)),
  url: optional(orNull(address)),
  siteName: optional(orNull(short)),
  date: optional(orNull(date)),
  venue: optional(orNull(short)),
  authors: optional(orNull(shorts)),
  tags: optional(orNull(shorts)),
  status: optional(orNull(status)),
  links: optional(orNull(links)),
  description: optional(orNull(long)),
  notes: optional(orNull(long)),
  cells: optional(orNull(cells)),
})

/** What a row alone keeps. */
export const keptFields = object({
  siteName: optional(short),
  date: optional(date),
  venue: optional(short),
  authors: optional(shorts),
  tags: optional(shorts),
  status: optional(status),
  links: optional(links),
  description: optional(long),
  notes: optional(long),
  abstract: optional(long),
})

/** The little that a content script says. */
export const seenPage = object({
  kind: oneOf(['paper', 'article', 'other']),
  url: address,
  title: short,
  canonicalUrl: optional(address),
})

/** Some settings. */
export const settingsChange = object({
  currentList: optional(orNull(listId)),
  oneClickSave: optional(flag),
  fetchAbstracts: optional(flag),
  askCrossref: optional(flag),
  showsLine: optional(flag),
  quietSites: optional(listOf(text(255), MANY)),
  marks: optional(oneOf(MARK_SCOPES)),
  marksOffSites: optional(listOf(text(255), MANY)),
  savedSearches: optional(listOf(object({ name: text(MAX_SEARCH), text: text(MAX_SEARCH) }), MAX_SEARCHES)),
  theme: optional(oneOf(THEMES)),
  rowOrder: optional(oneOf(ROW_ORDERS)),
  suggestsNext: optional(flag),
  welcomed: optional(flag),
})

/** A link to be saved, and the tab that shows it. */
export const foundLink = object({ url: address, title: short, weak: flag, tabId: optional(count) })

/** Where works are looked for. */
export const worksOf: Check<WorksOf> = (value, at) => {
  const { of } = object({ of: oneOf(['page', 'selection', 'tabs']) })(value, at)
  if (of === 'tabs') return { of, ...object({ windowId: count })(value, at) }
  return { of, ...object({ tabId: count, frameId: optional(count) })(value, at) }
}
