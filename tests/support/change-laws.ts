import { editOpenList } from '../../src/markdown/edit.ts'
import type { OpenList } from '../../src/markdown/open-list.ts'
import { oneLine } from '../../src/markdown/write/safe.ts'
import { type Change, type FieldChanges, fieldsOf } from '../../src/model/change.ts'
import type { Entry, EntryFields } from '../../src/model/entry.ts'

/** Fields whose value another field may be drawn from: a link's label is a title where no title is written. */
const DRAWN_FROM: { readonly [Field in keyof EntryFields]?: readonly (keyof EntryFields)[] } = {
  url: ['title', 'label', 'siteName'],
  title: ['label', 'siteName', 'links'],
  links: ['cells', 'label'],
  notes: ['cells', 'description'],
  siteName: ['title'],
}

/**
 * Sets one field of an entry and reads it again.
 * @returns what is wrong: another value than the one set, another field changed; null when it was made or refused
 */
export function readBackFault(open: OpenList, entry: Entry, set: FieldChanges): string | null {
  const { open: after, edit } = editOpenList(open, [{ kind: 'update', ref: { line: entry.line }, set }])
  const outcome = edit.outcomes[0]
  if (outcome?.kind !== 'done') return null
  const own = after.list.entries.find((one) => one.line === outcome.line)
  if (!own) return 'the entry is none any more'
  const [was, is] = [fieldsOf(entry), fieldsOf(own)]
  for (const field of fieldNames(was, is, set)) {
    const wanted = field in set ? set[field] : was[field]
    const isLoose = Object.keys(set).some((one) => DRAWN_FROM[one as keyof EntryFields]?.includes(field))
    const isNoted = field === 'notes' && entry.layout === 'table'
    if (isLoose || isNoted || isSame(field, wanted, is[field])) continue
    return `${field} reads ${saidOf(is[field])}, not ${saidOf(wanted)}`
  }
  return null
}

/** True when a field says what it should: notes may be an item below, a stop is the line's, a date less precise. */
function isSame(field: keyof EntryFields, wanted: unknown, is: unknown): boolean {
  if (field === 'notes') return unmarked(wanted) === unmarked(is)
  if (field === 'description') return saidOf(wanted).replace(/\.?"$/, '') === saidOf(is).replace(/\.?"$/, '')
  if (field === 'date' && wanted && is) return saidOf(wanted).startsWith(saidOf(is).slice(0, -1))
  return saidOf(wanted) === saidOf(is)
}

function unmarked(notes: unknown): string {
  return saidOf(notes).replace(/(^"|\\n| )[-*+] /g, '$1')
}

/** The names of all fields that any of these has. */
function fieldNames(...all: readonly object[]): (keyof EntryFields)[] {
  return [...new Set(all.flatMap(Object.keys))] as (keyof EntryFields)[]
}

/** A value in words; nothing, an empty text and an empty list say the same. */
function saidOf(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–'
  if (Array.isArray(value) && value.length === 0) return '–'
  return JSON.stringify(value, (_, one) => (typeof one === 'string' ? one.trim().replace(/\s+/g, ' ') : one))
}

/** Why moving an entry to a section is not as it should be; null when it is, or was refused without a change. */
export function moveFault(open: OpenList, entry: Entry, section: readonly string[]): string | null {
  const { open: after, edit } = editOpenList(open, [{ kind: 'move', ref: { line: entry.line }, section }])
  const outcome = edit.outcomes[0]
  if (outcome?.kind !== 'done') return edit.text === open.text ? null : 'refused, but changed'
  const own = after.list.entries.find((one) => one.line === outcome.line)
  if (!own) return 'the entry is none any more'
  if (saidOf(own.section) !== saidOf(section)) return `stands in ${saidOf(own.section)}`
  const [was, is] = [saidInOrder(open, entry), saidInOrder(after, own)]
  if (was.length !== is.length) return `${is.length - was.length} more entries`
  const changed = was.findIndex((one, at) => one !== is[at])
  if (changed >= 0) return `${was[changed]} became ${is[changed]}`
  const isFromRow = entry.cells !== undefined
  const [moved, stood] = [movedFields(own, isFromRow), movedFields(entry, isFromRow)]
  return moved === stood ? null : `the moved entry became ${moved} from ${stood}`
}

/** All other entries but those inside this one, as said, in order. */
function saidInOrder(open: OpenList, own: Entry): string[] {
  return open.list.entries
    .filter((one) => one.line < own.line || one.line >= own.line + Math.max(1, own.lines))
    .map((one) => saidOf([one.section, { ...fieldsOf(one), notes: '' }]))
}

/**
 * What a move must keep. What a link is called is the section's way. A date that only the heading above said goes with the heading; a row's cells become notes
 * elsewhere, and its status is kept in the library where the items have none.
 */
function movedFields(entry: Entry, isFromRow: boolean): string {
  const { date: _date, cells: _cells, label: _label, notes, status, ...fields } = fieldsOf(entry)
  return saidOf(isFromRow ? fields : { ...fields, notes, status })
}

/** Why naming a section anew is not as it should be; null when it is, or was refused without a change. */
export function renameFault(open: OpenList, section: readonly string[], title: string): string | null {
  return sectionFault(open, { kind: 'renameSection', section, title }, (path) =>
    section.every((one, at) => path[at] === one)
      ? [...section.slice(0, -1), oneLine(title), ...path.slice(section.length)]
      : path,
  )
}

/** Why a new section below this one is not as it should be; null when it is, or was refused without a change. */
export function newSectionFault(open: OpenList, section: readonly string[], title: string): string | null {
  return sectionFault(open, { kind: 'addSection', section, title }, (path) => path)
}

function sectionFault(
  open: OpenList,
  change: Change,
  expected: (path: readonly string[]) => readonly string[],
): string | null {
  const { open: after, edit } = editOpenList(open, [change])
  if (edit.outcomes[0]?.kind !== 'done') return edit.text === open.text ? null : 'refused, but changed'
  const was = open.list.entries.map((one) => saidOf([expected(one.section), plain(one)]))
  const is = after.list.entries.map((one) => saidOf([one.section, plain(one)]))
  const changed = was.findIndex((one, at) => one !== is[at])
  if (changed >= 0) return `${was[changed]} became ${is[changed]}`
  if (was.length !== is.length) return `${is.length - was.length} more entries`
  const more = after.list.sections.length - open.list.sections.length
  if (more !== (change.kind === 'addSection' ? 1 : 0)) return `${more} more sections`
  return null
}

/** An entry without what a heading's words may say for it. */
function plain(entry: Entry): unknown {
  const { date: _date, ...fields } = fieldsOf(entry)
  return fields
}
