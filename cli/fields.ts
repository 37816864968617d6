import type { FieldChanges } from '../src/model/change.ts'
import { parseIsoDate } from '../src/model/date.ts'
import type { ExtraLink } from '../src/model/entry.ts'
import { isReadStatus, READ_STATUSES } from '../src/model/status.ts'
import { type Given, textOption, textOptions } from './command.ts'
import { UsageError } from './terminal.ts'

/** Options that give an entry's fields, for `add` and `set`. */
export const FIELD_OPTIONS = {
  title: { type: 'string' },
  url: { type: 'string' },
  site: { type: 'string' },
  date: { type: 'string' },
  venue: { type: 'string' },
  author: { type: 'string', multiple: true },
  tag: { type: 'string', multiple: true },
  status: { type: 'string' },
  link: { type: 'string', multiple: true },
  description: { type: 'string' },
  note: { type: 'string' },
  cell: { type: 'string', multiple: true },
} as const

/** The lines of help for those options. */
export const FIELD_HELP = `  --title TEXT          the title
  --url URL             the main link (http, https or file)
  --date DATE           2024, 2024-04 or 2024-04-10
  --venue TEXT          such as "ICML 2024"
  --author NAME         may be repeated
  --tag TAG             may be repeated
  --status STATUS       unread, reading or read
  --link LABEL=URL      a further link, may be repeated
  --description TEXT    text on the entry's own line
  --note MARKDOWN       text below the entry
  --site NAME           the site, where the list writes "Title | Site"
  --cell HEADER=TEXT    another column of a table, may be repeated`

/**
 * The fields that the options give.
 * @throws UsageError for a date, a status, a link or a cell that cannot be read
 */
export function givenFields(given: Given): FieldChanges {
  const text = (name: string) => textOption(given, name)
  const many = (name: string) => {
    const values = textOptions(given, name)
    return values.length > 0 ? values : undefined
  }
  const links = many('link')?.map(readLink)
  const cells = many('cell')?.map((cell) => splitAt(cell, 'cell', 'HEADER=TEXT'))
  return defined({
    title: text('title'),
    url: text('url'),
    siteName: text('site'),
    date: readDate(text('date')),
    venue: text('venue'),
    authors: many('author'),
    tags: many('tag'),
    status: readStatus(text('status')),
    links,
    description: text('description'),
    notes: text('note'),
    cells: cells && Object.fromEntries(cells),
  })
}

type Loose<T> = { [Name in keyof T]: T[Name] | undefined }

function defined<T extends object>(values: Loose<T>): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as T
}

function readDate(text: string | undefined) {
  if (text === undefined) return undefined
  const date = parseIsoDate(text)
  if (!date) throw new UsageError(`--date ${text}: write it as 2024, 2024-04 or 2024-04-10`)
  return date
}

function readStatus(text: string | undefined) {
  if (text === undefined || isReadStatus(text)) return text
  throw new UsageError(`--status ${text}: it is one of ${READ_STATUSES.join(', ')}`)
}

function readLink(text: string): ExtraLink {
  const [label, url] = splitAt(text, 'link', 'LABEL=URL')
  return { label, url }
}

function splitAt(text: string, option: string, form: string): [string, string] {
  const at = text.indexOf('=')
  if (at < 1) throw new UsageError(`--${option} ${text}: write it as ${form}`)
  return [text.slice(0, at), text.slice(at + 1)]
}
