import type { Change } from '../../model/change.ts'
import { compareDates, type PartialDate } from '../../model/date.ts'
import { coarserForm, datePrecision, settleForm, writeDate } from '../fields/date-form.ts'
import { readWholeDate } from '../fields/read-date.ts'
import type { OpenList } from '../open-list.ts'
import { headingDate, type SectionAt } from '../sections.ts'
import { lineEndingOf, sectionAt } from './lookup.ts'
import { fallingHeadings } from './order.ts'
import type { Splice } from './splice.ts'

/** Dated headings that make a list one that is kept by month, day or year. */
const FEWEST = 2

const NOTHING: Splice = { start: 0, end: 0, text: '' }

type Add = Change & { readonly kind: 'add' }

/**
 * Opens the section of a day, month or year that an entry needs, in a list that is kept by them.
 * @returns the heading to insert and the change with its section; null when the section is there or is no such one
 */
export function openSection(open: OpenList, change: Add): { splice: Splice; change: Add } | null {
  if (typeof change.at === 'object') return null
  const dated = datedSections(open)
  const model = dated[0]
  if (dated.length < FEWEST || !model?.date) return null
  const named = change.section?.at(-1)
  const date = named === undefined ? change.entry.date : headingDate(named)
  if (!date || (change.section && sectionAt(open, change.section) !== null)) return null
  const own = named === undefined && dated.find((section) => section.date && isWithin(date, section.date))
  if (own) return { splice: NOTHING, change: { ...change, section: own.path } }
  const title = named ?? titleLike(model, date)
  const above = model.path.slice(0, -1)
  const path = [...(change.section?.slice(0, -1) ?? above), title ?? '']
  if (title === null || path.slice(0, -1).join('\n') !== above.join('\n')) return null
  const moved = { ...change, section: path }
  if (sectionAt(open, path) !== null) return change.section ? null : { splice: NOTHING, change: moved }
  const splice = insertion(open, dated, model, title, date)
  return splice && { splice, change: moved }
}

/** True for a date in a year, month or day. */
function isWithin(date: PartialDate, { year, month, day }: PartialDate): boolean {
  const isMonth = month === undefined || date.month === month
  return date.year === year && isMonth && (day === undefined || date.day === day)
}

/** The sections of days, months or years at the level at which entries stand: months, where years hold months. */
function datedSections({ sections, found }: OpenList): SectionAt[] {
  const dated = sections.filter((section) => section.date !== undefined)
  const holding = found
    .map(({ section }) => sections[section])
    .find((section) => section && dated.includes(section))
  return holding ? dated.filter(({ level }) => level === holding.level) : dated
}

function titleLike(model: SectionAt, date: PartialDate): string | null {
  const found = readWholeDate(model.path.at(-1) ?? '')
  if (!found || !model.date) return null
  const precision = datePrecision(model.date)
  const form =
    precision === 'day'
      ? found.form
      : precision === 'month' && date.month !== undefined
        ? found.form
        : coarserForm(found.form, 'year')
  return precision === 'day' && date.day === undefined ? null : writeDate(date, settleForm(form))
}

function insertion(
  open: OpenList,
  dated: readonly SectionAt[],
  model: SectionAt,
  title: string,
  date: PartialDate,
): Splice | null {
  const { blocks, starts } = open.blocks
  const block = blocks[model.block]
  if (block?.kind !== 'heading') return null
  const isFalling =
    fallingHeadings(open) || compareDates(dated[0]?.date ?? date, dated.at(-1)?.date ?? date) > 0
  const next = dated.find(
    (section) =>
      section.date &&
      (isFalling ? compareDates(section.date, date) < 0 : compareDates(section.date, date) > 0),
  )
  const eol = lineEndingOf(open.text)
  const heading =
    block.text.slice(0, block.start) + title + block.text.slice(block.end).replace(/\r?\n$/, '') + eol
  const offset = next ? (starts[next.block] ?? 0) : open.text.length
  const above = open.text.slice(0, offset)
  const gap = above === '' || /\n[ \t]*\r?\n$/.test(above) ? '' : above.endsWith('\n') ? eol : eol + eol
  const apart = blocks[(next?.block ?? 0) - 1]
  return {
    start: offset,
    end: offset,
    text: gap + heading + (next ? eol.repeat(apart?.kind === 'blank' ? apart.lines : 1) : ''),
  }
}
