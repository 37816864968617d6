import type { PartialDate } from '../model/date.ts'
import type { Blocks } from './blocks-of.ts'
import { monthName, monthNumber } from './fields/months.ts'
import { readDate, readWholeDate } from './fields/read-date.ts'
import { plainText } from './inline/plain.ts'
import type { Block, HeadingBlock } from './scan/blocks.ts'

/** A heading with its place in the list. */
export interface SectionAt {
  readonly path: readonly string[]
  readonly level: number
  /** Index of its heading among the blocks. */
  readonly block: number
  /** 0-based line of its heading. */
  readonly line: number
  /** The date that the heading says, such as a month or a day. */
  readonly date?: PartialDate
}

/**
 * The sections of a list in order. A heading without text opens none. Bold lines are headings where most
 * lists stand below them.
 * @param entryHeadings indexes of the headings that are entries
 */
export function sectionsOf({ blocks, lines }: Blocks, entryHeadings: ReadonlySet<number>): SectionAt[] {
  const sections: SectionAt[] = []
  const open: SectionAt[] = []
  const bold = boldHeadings(blocks)
  blocks.forEach((block, index) => {
    const isBold = bold.has(index)
    if ((block.kind !== 'heading' && !isBold) || entryHeadings.has(index)) return
    const title = block.kind === 'heading' ? headingTitle(block) : plainText(block.text).replace(/[:：]$/, '')
    const level = block.kind === 'heading' ? block.level : BOLD_LEVEL
    if (title === '') return
    while ((open.at(-1)?.level ?? 0) >= level) open.pop()
    const date = headingDate(title) ?? monthBelow(open.at(-1)?.date, title)
    const section: SectionAt = {
      path: [...(open.at(-1)?.path ?? []), title],
      level,
      block: index,
      line: lines[index] ?? 0,
      ...(date ? { date } : {}),
    }
    open.push(section)
    sections.push(section)
  })
  return sections
}

/** Level of a bold line that serves as a heading: below every real one. */
const BOLD_LEVEL = 7

/**
 * Paragraphs of one bold line with a list or table right below, where more lists stand below such lines than below
 * headings.
 */
function boldHeadings(blocks: readonly Block[]): ReadonlySet<number> {
  const found = new Set<number>()
  let headings = 0
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' && !isBoldLine(block)) return
    const next = blocks[index + 1]?.kind === 'blank' ? blocks[index + 2] : blocks[index + 1]
    if (next?.kind !== 'item' && next?.kind !== 'table') return
    if (block.kind === 'heading') headings++
    else found.add(index)
  })
  return found.size >= 2 && found.size > headings ? found : new Set()
}

function isBoldLine(block: Block): boolean {
  return (
    block.kind === 'paragraph' && block.lines === 1 && /^\s*(\*\*|__)[^*_[\]]+\1[:：]?\s*$/.test(block.text)
  )
}

/** A heading's text as a reader sees it. */
export function headingTitle(block: HeadingBlock): string {
  return plainText(block.text.slice(block.start, block.end))
}

/** The month that a heading below that of a year names: `March`, `Sep.`, `3月`; null for any other words. */
function monthBelow(above: PartialDate | undefined, title: string): PartialDate | null {
  if (!above || above.month !== undefined) return null
  const words = title.replace(/[:\s]+$/, '')
  const digits = /^(1[0-2]|[1-9])月$/.exec(words)?.[1]
  const month = digits ? Number(digits) : monthNumber(words)
  const isNamed = digits !== undefined || words.startsWith(monthName(month, 'short'))
  return month > 0 && isNamed ? { year: above.year, month } : null
}

/** The date of a heading that is one, or begins or ends with one (`2016-11 (ICLR Edition)`, `Books in 2026`). */
export function headingDate(title: string): PartialDate | null {
  const whole = readWholeDate(title.replace(/^[^\p{L}\p{N}]+|[:\s]+$/gu, ''))
  if (whole) return whole.date
  const first = readDate(title)
  if (first && /^(?:$|[\s:(,])/.test(title.slice(first.length))) return first.date
  const year = /\b(?:in|of|for)\s+((?:19|20)\d\d)$/.exec(title)
  return year ? { year: Number(year[1]) } : null
}
