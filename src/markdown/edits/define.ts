import type { EntryFields } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import { definitionAt, normalLabel } from '../scan/line-kinds.ts'
import { lineEnd, skipSpaces } from '../scan/lines.ts'
import { urlForLink } from '../write/safe.ts'
import { writtenLabel } from '../write/written-label.ts'
import { lineEndingOf } from './lookup.ts'
import type { Spot } from './place.ts'
import type { Splice } from './splice.ts'

/** The definition that a new entry's link by reference needs (CommonMark 4.7), and all definitions with it. */
export interface Defined {
  readonly splice: Splice
  readonly definitions: Definitions
}

/** Entries around the place that are asked how they link, and how far they are looked for. */
const ASKED = 5
const REACH = 40

/**
 * The definition for a new entry where most entries around it link by reference: with the next number, or with the
 * title as its label, beside the neighbour's definition and in its form.
 * @returns null where links are written out, the address is defined already, or labels are of the keeper's making
 */
export function definitionFor(open: OpenList, spot: Spot, { title, url }: EntryFields): Defined | null {
  const { definitions } = open.blocks
  const address = urlForLink(url)
  if (url === '' || definitions.size === 0 || [...definitions.values()].includes(address)) return null
  const asked = entriesAround(open, spot)
  const models = asked.flatMap(({ found, index }) => {
    const own = ownLabel(open, found)
    return own === null ? [] : [{ index, own }]
  })
  const [model] = models
  if (!model || models.length * 2 <= asked.length) return null
  const label = newLabel(model.own, title, definitions)
  const beside = model.own.isNumber ? String(Number(label) - 1) : normalLabel(model.own.label)
  const place = label === null ? null : lineOf(open, beside)
  if (label === null || !place) return null
  const isAbove = !model.own.isNumber && model.index >= spot.at
  const splice = spliced(open, place, like(place.text, label, address), isAbove)
  return splice.start < spot.offset
    ? null
    : { splice, definitions: new Map([...definitions, [normalLabel(label), address]]) }
}

/** The nearest entries with a link, those of the section where it has any. */
function entriesAround(
  { found }: OpenList,
  { at, section }: Spot,
): readonly { readonly found: Found; readonly index: number }[] {
  const around = Array.from({ length: REACH }, (_, step) => [at - 1 - step, at + step])
    .flat()
    .flatMap((index) => {
      const one = found[index]
      return one && one.parent < 0 && one.reading.fields.url !== '' ? [{ found: one, index }] : []
    })
  const own = around.filter((one) => one.found.section === section)
  return (own.length > 0 ? own : around).slice(0, ASKED)
}

interface OwnLabel {
  readonly label: string
  readonly isNumber: boolean
}

/** The label by which an entry refers to its link; null where it writes the link out, or has a label for it alone. */
function ownLabel({ blocks }: OpenList, { block, reading }: Found): OwnLabel | null {
  const atom = reading.shape.atoms.find(({ kind }) => kind === 'main')
  if (!atom || atom.urlFrom >= 0) return null
  const text = blocks.blocks[block]?.text.slice(atom.start, atom.end) ?? ''
  const [, title = '', label = ''] = /\[((?:[^\]\\]|\\.)+)\](?:\[([^\]]*)\])?/.exec(text) ?? []
  if (/^\d+$/.test(label)) return { label, isNumber: true }
  return label === '' && title !== '' ? { label: title, isNumber: false } : null
}

function newLabel({ isNumber }: OwnLabel, title: string, definitions: Definitions): string | null {
  const numbers = [...definitions.keys()].filter((known) => /^\d+$/.test(known)).map(Number)
  if (isNumber) return String(Math.max(...numbers) + 1)
  const label = writtenLabel(title)
  return label === '' || /[[\]\\]/.test(label) || definitions.has(normalLabel(label)) ? null : label
}

/** The block that defines a label, and where it starts. */
function lineOf(
  { blocks }: OpenList,
  label: string,
): { readonly text: string; readonly start: number } | null {
  for (const [index, { kind, text }] of blocks.blocks.entries()) {
    if (kind !== 'definition') continue
    const end = lineEnd(text, 0)
    if (definitionAt(text, skipSpaces(text, 0, end), end)?.label === label)
      return { text, start: blocks.starts[index] ?? 0 }
  }
  return null
}

/** A definition in the form of another: its indent, what follows the colon, and angle brackets. */
function like(text: string, label: string, url: string): string {
  const [, indent = '', colon = ': ', bracket = ''] =
    /^([ \t]*)\[(?:[^\]\\]|\\.)+\](:[ \t]*)(<?)/.exec(text) ?? []
  return `${indent}[${label}]${colon}${bracket}${url}${bracket === '' ? '' : '>'}`
}

function spliced(
  open: OpenList,
  { text, start }: { readonly text: string; readonly start: number },
  line: string,
  isAbove: boolean,
): Splice {
  const eol = lineEndingOf(open.text)
  const at = isAbove ? start : start + text.length
  return { start: at, end: at, text: isAbove || text.endsWith('\n') ? line + eol : eol + line }
}
