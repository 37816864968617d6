import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields, ExtraLink } from '../../model/entry.ts'
import { type EntryRow, type KeptFields, shownFields, statusOf } from '../../model/library.ts'
import { furthestStatus } from '../../model/status.ts'
import { sameValue } from '../library/same-value.ts'

/** Fields of which an entry has one value: its own stays, and one that it lacks is taken over. */
const SINGLE = ['date', 'venue', 'description', 'siteName'] as const

/** What becomes of an entry that takes over what others say. */
export interface Together {
  readonly set: FieldChanges
  /** For the row alone: authors, an abstract, and the others' addresses, which stay to be found. */
  readonly kept: KeptFields
}

/**
 * Puts what some entries of one work say into one of them: tags and links of all, their notes one below the other,
 * the furthest status, and every single field that it lacks. Nothing that it says itself is changed.
 */
export function putTogether(keep: EntryRow, others: readonly EntryRow[]): Together {
  const own = shownFields(keep)
  const theirs = others.map(shownFields)
  const status = furthestStatus([keep, ...others].map(statusOf))
  const tags = unique([own, ...theirs].flatMap((fields) => fields.tags ?? []))
  const links = withoutDoubles(
    [keep, ...others].flatMap(({ fields }) => fields.links ?? []),
    keep,
  )
  const notes = notesOf([own, ...theirs])
  const cells = Object.assign({}, ...[...theirs].reverse().map(filled), filled(own))
  const wanted: FieldChanges = {
    ...Object.fromEntries(SINGLE.map((name) => [name, own[name] ?? firstOf(theirs, name)])),
    status,
    tags,
    links,
    notes,
    cells,
  }
  return { set: changed(wanted, keep), kept: keptOf(keep, others) }
}

function keptOf(keep: EntryRow, others: readonly EntryRow[]): KeptFields {
  const authors = shownFields(keep).authors ?? firstOf(others.map(shownFields), 'authors')
  const abstract = [keep, ...others].find(({ kept }) => kept.abstract)?.kept.abstract
  const addresses = others.flatMap(({ fields }) =>
    fields.url && fields.url !== keep.fields.url ? [{ label: hostOf(fields.url), url: fields.url }] : [],
  )
  const known = [...[keep, ...others].flatMap(({ kept }) => kept.links ?? []), ...addresses]
  const links = withoutDoubles(known, keep)
  return {
    ...(authors && { authors }),
    ...(abstract && { abstract }),
    ...(links.length > 0 && { links }),
  }
}

/** Only what differs from what the entry says already. */
function changed(wanted: FieldChanges, keep: EntryRow): FieldChanges {
  const own = { ...shownFields(keep), links: keep.fields.links }
  const names = (Object.keys(wanted) as (keyof EntryFields)[]).filter((name) => {
    const value = wanted[name]
    return !isNothing(value) && !sameValue(value, own[name])
  })
  return Object.fromEntries(names.map((name) => [name, wanted[name]]))
}

/** The notes of all, each once; one that another already holds is not said again. */
function notesOf(all: readonly EntryFields[]): string {
  const notes = unique(all.map((fields) => fields.notes?.trim() ?? '')).filter((note) => note !== '')
  return notes.filter((note, at) => !notes.slice(0, at).some((above) => above.includes(note))).join('\n\n')
}

function withoutDoubles(links: readonly ExtraLink[], { fields }: EntryRow): ExtraLink[] {
  return links.filter(
    ({ url }, at) => url !== fields.url && links.findIndex((link) => link.url === url) === at,
  )
}

function firstOf<Name extends keyof EntryFields>(
  all: readonly EntryFields[],
  name: Name,
): EntryFields[Name] | undefined {
  return all.find((fields) => !isNothing(fields[name]))?.[name]
}

function filled({ cells = {} }: EntryFields): Record<string, string> {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text.trim() !== ''))
}

function isNothing(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true
  return typeof value === 'object' && Object.keys(value).length === 0
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)]
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : url
}
