import type { FieldChanges } from '../../model/change.ts'
import type { EntryFields } from '../../model/entry.ts'
import { checkboxMark } from '../fields/statuses.ts'
import type { OpenList } from '../open-list.ts'
import type { ItemBlock } from '../scan/blocks.ts'
import { nextLine } from '../scan/lines.ts'
import { learnShape } from '../style/learn.ts'
import { defaultStyle, learnFor } from '../style/style-of.ts'
import { type Styles, writtenLabel } from '../write/pieces.ts'
import { isSafeTarget, urlForLink } from '../write/safe.ts'
import { noteLines } from '../write/write-item.ts'
import { lineEndingOf, type Target } from './lookup.ts'
import type { Planned } from './plan.ts'
import type { Splice } from './splice.ts'
import { updateCell } from './update-cell.ts'
import { updateNotesBelow } from './update-notes.ts'
import { isAtomField, replacePart, updateAtoms } from './update-shape.ts'

/** Plans to give some fields of an entry new values, each where it stands and as it is written there. */
export function planUpdate(open: OpenList, target: Target, set: FieldChanges): Planned {
  const block = open.blocks.blocks[target.found.block]
  if (!block) return { refused: 'The entry is not in this list.' }
  const styles = stylesFor(open, target)
  const fields = changed(target.found.reading.fields, set)
  const fault = faultOf(fields, set)
  if (fault) return { refused: fault }
  const offset = open.blocks.starts[target.found.block] ?? 0
  const splices: Splice[] = []
  const unwritten: string[] = []
  for (const field of Object.keys(set)) {
    const planned = updateField(open, target, block.text, styles, field, fields)
    if (planned === null) unwritten.push(field)
    else
      splices.push(
        ...planned.map((splice) => ({ ...splice, start: splice.start + offset, end: splice.end + offset })),
      )
  }
  if (splices.length === 0 && unwritten.length > 0)
    return { refused: `This list has no place for ${unwritten.join(' and ')}.` }
  return { splices }
}

function stylesFor(open: OpenList, { index, found }: Target): Styles {
  const own = learnFor(open, found.section, index)
  const block = open.blocks.blocks[found.block]
  if (block) learnShape(own, { block, reading: found.reading, weight: 20, gap: undefined })
  return { own, fallback: defaultStyle() }
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
  text: string,
  styles: Styles,
  field: string,
  fields: EntryFields,
): Splice[] | null {
  const { reading } = target.found
  const block = open.blocks.blocks[target.found.block]
  if (block?.kind === 'table') return updateCell(block, reading, open.blocks.definitions, field, fields)
  if (field === 'notes' && target.found.reading.layout !== 'table' && block?.kind !== 'item') {
    return updateNotesBelow(open, target, fields.notes)
  }
  const line = { text, shape: reading.shape, styles }
  if (field === 'notes' && block?.kind === 'item')
    return updateNotes(block, target, styles, fields.notes ?? '', lineEndingOf(open.text))
  if (field === 'status' && block?.kind === 'item' && reading.layout === 'task')
    return updateBox(block, target, styles, fields)
  if (field === 'title' || field === 'url') {
    const written = field === 'title' ? writtenLabel(fields.title) : urlForLink(fields.url)
    const splice = replacePart(line, field, written)
    return splice ? [splice] : null
  }
  return isAtomField(field) ? updateAtoms(line, field, fields) : null
}

function updateBox(block: ItemBlock, { found }: Target, { own }: Styles, fields: EntryFields): Splice[] {
  const at = block.items[found.reading.index]?.checkbox
  if (at === undefined) return []
  const read = own.statuses.of('read').best() ?? 'x'
  const mark = checkboxMark(fields.status ?? 'unread', own.statuses.of('reading').best() ?? null, read)
  return [{ start: at, end: at + 1, text: mark }]
}

function updateNotes(
  block: ItemBlock,
  { found }: Target,
  styles: Styles,
  notes: string,
  lineEnding: string,
): Splice[] {
  const { reading } = found
  const own = block.text.slice(reading.start, block.items[reading.index]?.marker ?? reading.start)
  const from = nextLine(block.text, reading.ownEnd)
  const lines = notes === '' ? [] : noteLines(notes, styles, own, false)
  const text = lines.map((line) => line + lineEnding).join('')
  const isBroken = from === block.text.length && !block.text.endsWith('\n')
  if (isBroken)
    return [
      { start: from, end: from, text: text === '' ? '' : lineEnding + text.slice(0, -lineEnding.length) },
    ]
  return [{ start: Math.min(from, reading.end), end: reading.end, text }]
}
