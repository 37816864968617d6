import type { Change, Placement } from '../../model/change.ts'
import { compareDates } from '../../model/date.ts'
import type { EntryFields, Layout, NewEntry } from '../../model/entry.ts'
import type { Definitions } from '../inline/tokens.ts'
import type { OpenList } from '../open-list.ts'
import { type Style, sortOfNotes } from '../style/style.ts'
import { defaultStyle, styleFor } from '../style/style-of.ts'
import { asPrecise } from '../write/as-precise.ts'
import { keepersUrl } from '../write/choose-url.ts'
import { isSafeTarget, urlForLink } from '../write/safe.ts'
import { type EntryPlace, writeEntry } from '../write/write-entry.ts'
import { definitionFor } from './define.ts'
import { entryAtLine, lineEndingOf, sectionAt } from './lookup.ts'
import { nestingIn } from './nest.ts'
import { nextCount, nextNumber } from './number.ts'
import { fallingHeadings } from './order.ts'
import { findSpot, type Spot } from './place.ts'
import type { Planned } from './plan.ts'
import type { Splice } from './splice.ts'

/** How a new entry is written, beyond what its neighbours say. */
export interface NewWriting {
  /** Escapes everything that Markdown could act on. */
  readonly careful?: boolean
  /** Writes a plain link without description and notes, whatever the list's form. */
  readonly plainly?: boolean
  /** The style in which the list was started: forms that no entry shows yet are its. */
  readonly started?: Style | undefined
  /** The list's reference definitions, with one for the new entry where it needs one. */
  readonly definitions?: Definitions
}

/** Plans to add an entry where the change says, or where this list's keeper would put it. */
export function planAdd(open: OpenList, change: Change & { kind: 'add' }, how: NewWriting = {}): Planned {
  const { plainly = false } = how
  const fault = faultOf(change.entry, open)
  if (fault) return { refused: fault }
  const section =
    change.section === undefined ? usualSection(open, change.entry) : sectionAt(open, change.section)
  if (section === null) return { refused: `This list has no section “${change.section?.join(' › ')}”.` }
  const spot = findSpot(open, section, change.at ?? 'auto', change.entry)
  if (!spot) return { refused: noSpot(open, change.at) }
  const isRestored = typeof change.at === 'object' && 'after' in change.at
  const own = plainly && !isRestored ? bare(change.entry) : change.entry
  const entry = asKept(open, spot, own, change.adaptsUrl ?? false)
  const defined = plainly ? null : definitionFor(open, spot, entry)
  const splice = insertion(open, { ...spot, isRestored }, entry, {
    ...how,
    ...(defined && { definitions: defined.definitions }),
  })
  if (!splice) return { refused: 'This title cannot be written as an entry of this list.' }
  const refers = defined && !splice.text.includes(urlForLink(entry.url))
  return {
    splices: refers ? [splice, defined.splice] : [splice],
    mayNest: isRestored || areItems(change.entry.notes),
    ...(spot.host !== undefined && { host: spot.host }),
  }
}

/** True for notes that are a list: works noted below a work are entries nested in it. */
function areItems(notes = ''): boolean {
  return sortOfNotes(notes) === 'list'
}

function noSpot(open: OpenList, at: Placement | undefined): string {
  return typeof at === 'object' && 'under' in at && entryAtLine(open, at.under)
    ? 'Only below an item of a list can another entry stand.'
    : 'The entry that the new one should stand beside is not in this list.'
}

function bare({ description: _description, notes: _notes, ...entry }: NewEntry): NewEntry {
  return entry
}

/** The entry, its link in the form in which this list's keeper links to such works where it may be. */
function asKept(open: OpenList, spot: Spot, entry: NewEntry, mayAdapt: boolean): NewEntry {
  return !mayAdapt || entry.url === '' || spot.table
    ? entry
    : { ...entry, url: keepersUrl(entry.url, styleFor(open, spot.section, spot.at)) }
}

/** Why an entry cannot be written, in words for a person; null when it can. */
function faultOf(entry: NewEntry, open: OpenList): string | null {
  if (entry.url.trim() === '' && !/[\p{L}\p{N}]/u.test(entry.title))
    return 'An entry needs a title or a link.'
  const unsafe = [entry.url, ...(entry.links ?? []).map((link) => link.url)].find(
    (url) => url !== '' && !isWritable(url, open),
  )
  return unsafe === undefined
    ? null
    : `“${unsafe.slice(0, 80)}” is not a link that a list can hold (http, https or file).`
}

/** A path of the list's own repository can be written where the list has such. */
function isWritable(url: string, open: OpenList): boolean {
  return isSafeTarget(url) && (/^[a-z]+:/i.test(url) || open.found.length > 0)
}

/**
 * Where an entry goes of which no section is said: the newest of dated sections, else where most entries stand, in
 * a list of things to read and things done those of its own status.
 */
function usualSection(open: OpenList, { status = 'unread' }: NewEntry): number {
  const outer = open.found.filter((found) => found.parent < 0)
  const first = outer[0]
  if (first && fallingHeadings(open)) return first.section
  const counts = new Map<number, number>()
  const alike = outer.filter(({ reading }) => reading.fields.status === status)
  for (const { section } of alike.length > 0 ? alike : outer)
    counts.set(section, (counts.get(section) ?? 0) + 1)
  let most = open.sections.length - 1
  for (const [section, count] of counts) if (count >= (counts.get(most) ?? 0)) most = section
  return most
}

/** An entry's lines as they stand elsewhere in the list, without their indent, the last line end included. */
export interface Written {
  readonly layout: Layout
  readonly text: string
}

/** How an entry is written: as a new one, or taken over as it stands elsewhere. */
interface Writing extends NewWriting {
  readonly written?: Written
}

/**
 * The text to insert for an entry at a spot, with the blank lines around it that this list has.
 * @param written its lines, which are taken over where the layout is the same
 */
export function insertion(
  open: OpenList,
  spot: Spot,
  fields: EntryFields,
  { written, careful = false, plainly = false, started, definitions = open.blocks.definitions }: Writing,
): Splice | null {
  const said = withoutSectionDate(open, spot.section, fields)
  const own = styleFor(open, spot.section, spot.at, said)
  const lineEnding = lineEndingOf(open.text)
  const nesting = spot.host === undefined ? null : nestingIn(open, spot.host, own)
  const layout = nesting?.layout ?? layoutAt(spot, own.layouts.best())
  const indent = nesting?.indent ?? indentAt(open, spot)
  const block = spot.beside && open.blocks.blocks[spot.beside.block]
  const beside = spot.beside && block ? { beside: { block, reading: spot.beside.reading } } : {}
  const place = {
    layout,
    indent,
    lineEnding,
    number: nesting?.number ?? nextNumber(open, spot),
    definitions,
    ...beside,
    ...(spot.before === true ? { before: true } : {}),
    ...(spot.table ? { table: spot.table } : {}),
  }
  const count = nesting ? undefined : nextCount(open, spot)
  const text =
    written?.layout === layout
      ? taken(written.text, place)
      : writeEntry(
          spot.isRestored || started ? said : asPrecise(said, own),
          {
            own: plainly ? plainStyle(own) : own,
            fallback: started ?? defaultStyle(),
            isYoung: started !== undefined,
            everything: spot.isRestored === true,
            careful,
            ...(count === undefined ? {} : { count }),
            definitions,
          },
          place,
        )
  if (text === null) return null
  const gap = lineEnding.repeat(
    spot.beside ? (nesting ? 0 : Number(own.gaps.best() ?? 0)) : (spot.blankAbove ?? 0),
  )
  const { offset } = spot
  if (spot.before) return { start: offset, end: offset, text: text + gap }
  const broken =
    offset > 0 && offset === open.text.length && !open.text.endsWith('\n') && open.text !== '\ufeff'
  const body = broken ? lineEnding + gap + text.slice(0, -lineEnding.length) : gap + text
  return { start: offset, end: offset, text: spot.blankBelow ? body + lineEnding : body }
}

/** The list's markers and blank lines with the default's forms. */
function plainStyle(own: Style): Style {
  const { markers, gaps, layouts, notes, statuses } = own
  return { ...defaultStyle(), markers, gaps, layouts, notes, statuses }
}

/** The fields without a date that the section's heading already says. */
function withoutSectionDate(open: OpenList, section: number, fields: EntryFields): EntryFields {
  const said = open.sections[section]?.date
  const { date, ...others } = fields
  return date && said && compareDates(date, said) === 0 ? others : fields
}

/** Lines that stood elsewhere, with the indent and the number that they have here. */
function taken(text: string, { indent, number, layout }: EntryPlace): string {
  if (layout === 'heading' || layout === 'table' || layout === 'paragraph') return text
  const numbered = layout === 'ordered' ? text.replace(/^\d+/, String(number)) : text
  return numbered.replace(/^(?=[^\r\n])/gm, indent)
}

const LAYOUTS: readonly Layout[] = ['bullet', 'ordered', 'task', 'heading', 'paragraph']

function layoutAt({ beside, table }: Spot, usual: string | undefined): Layout {
  if (table) return 'table'
  if (beside) return beside.reading.layout
  return LAYOUTS.find((layout) => layout === usual) ?? 'bullet'
}

function indentAt(open: OpenList, { beside }: Spot): string {
  if (!beside) return ''
  const text = open.blocks.blocks[beside.block]?.text ?? ''
  return /^[ \t]*/.exec(text.slice(beside.reading.start, beside.reading.shape.start))?.[0] ?? ''
}
