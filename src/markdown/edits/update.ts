import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import { checkboxMark } from '../fields/statuses.ts'
import type { OpenList } from '../open-list.ts'
import type { ItemBlock } from '../scan/blocks.ts'
import { defaultStyle, styleOfEntry } from '../style/style-of.ts'
import type { Styles } from '../write/fill.ts'
import { isSafeTarget } from '../write/safe.ts'
import { lineEndingOf, type Target } from './lookup.ts'
import type { Planned } from './plan.ts'
import type { Splice } from './splice.ts'
import { updateCell } from './update-cell.ts'
import { updateHead } from './update-head.ts'
import { updateNotesBelow, updateNotesInside } from './update-notes.ts'
import { isAtomField, updateAtoms } from './update-shape.ts'

/**
 * Plans to give some fields of an entry new values, each where it stands and as it is written there.
 * @param careful escapes everything that Markdown could act on
 */
export function planUpdate(open: OpenList, target: Target, set: FieldChanges, careful: boolean): Planned {
  const block = open.blocks.blocks[target.found.block]
  if (!block) return { refused: 'The entry is not in this list.' }
  const styles = { own: styleOfEntry(open, target.found, target.index), fallback: defaultStyle() }
  const own = target.found.reading.fields
  const fields = changed(own, set)
  if (set.date === null && !own.date && open.list.entries[target.index]?.date)
    return { refused: 'Its date stands in the heading above it.' }
  const fault = faultOf(fields, set)
  if (fault) return { refused: fault }
  const offset = open.blocks.starts[target.found.block] ?? 0
  const splices: Splice[] = []
  const unwritten: string[] = []
  for (const field of Object.keys(set)) {
    const planned = updateField(open, target, styles, field, fields, careful)
    if (planned === null) unwritten.push(field)
    else
      splices.push(
        ...planned.map((splice) => ({ ...splice, start: splice.start + offset, end: splice.end + offset })),
      )
  }
  if (splices.length === 0 && unwritten.length > 0)
    return { refused: `This list has no place for ${unwritten.join(' and ')}.` }
  return { splices, mayNest: 'notes' in set }
}

/** The fields with the changes made; null clears, and a title or URL that is cleared is empty. */
function changed(fields: EntryFields, set: FieldChanges): EntryFields {
  const kept = Object.entries({ ...fields, ...set }).filter(
    ([, value]) => value !== null && value !== undefined,
  )
  return { title: '', url: '', ...Object.fromEntries(kept) }
}

function faultOf(fields: EntryFields, set: FieldChanges): string | null {
  if (fields.title.trim() === '' && fields.url.trim() === '') return 'An entry needs a title or a link.'
  const urls = [...(set.url ? [set.url] : []), ...(set.links ?? []).map((link) => link.url)]
  const unsafe = urls.find((url) => url !== '' && !isSafeTarget(url))
  return unsafe === undefined
    ? null
    : `“${unsafe.slice(0, 80)}” is not a link that a list can hold (http, https or file).`
}

/** Splices against the block's text that write one field; null when the list has no place for it. */
function updateField(
  open: OpenList,
  target: Target,
  styles: Styles,
  field: string,
  fields: EntryFields,
  careful: boolean,
): Splice[] | null {
  const { reading } = target.found
  const block = open.blocks.blocks[target.found.block]
  if (!block || isAsItWas(target, field, fields)) return []
  const { definitions } = open.blocks
  if (block.kind === 'table') return updateCell(block, reading, definitions, field, fields, careful)
  const line = { text: block.text, shape: reading.shape, styles, definitions }
  if (field === 'notes')
    return block.kind === 'item'
      ? updateNotesInside(block, target, styles, fields.notes ?? '', lineEndingOf(open.text), careful)
      : updateNotesBelow(open, target, fields.notes, careful)
  if (field === 'status' && block.kind === 'item' && reading.layout === 'task')
    return updateBox(block, target, styles, fields)
  if (field === 'title' || field === 'url') return updateHead(line, field, fields, careful)
  return isAtomField(field) ? updateAtoms(line, field, fields, careful) : null
}

function isAsItWas({ found }: Target, field: string, fields: EntryFields): boolean {
  const { notes, reading } = found
  const was: Readonly<Record<string, unknown>> = { ...reading.fields, ...(notes ? { notes } : {}) }
  const is: Readonly<Record<string, unknown>> = { ...fields }
  return JSON.stringify(plain(was[field])) === JSON.stringify(plain(is[field]))
}

/** Nothing said and nothing in a field are the same. */
function plain(value: unknown): unknown {
  return Array.isArray(value) && value.length === 0 ? '' : (value ?? '')
}

function updateBox(block: ItemBlock, { found }: Target, { own }: Styles, fields: EntryFields): Splice[] {
  const at = block.items[found.reading.index]?.checkbox
  if (at === undefined) return []
  const read = own.statuses.of('read').best() ?? 'x'
  const mark = checkboxMark(fields.status ?? 'unread', own.statuses.of('reading').best() ?? null, read)
  return [{ start: at, end: at + 1, text: mark }]
}
