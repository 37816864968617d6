import type { PartialDate } from '../model/date.ts'
import type { Blocks } from './blocks-of.ts'
import { readDate, readWholeDate } from './fields/read-date.ts'
import { plainText } from './inline/plain.ts'
import type { HeadingBlock } from './scan/blocks.ts'

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

/** The sections of a list in order; a heading without text opens none and closes those of its level. */
export function sectionsOf({ blocks, lines }: Blocks): SectionAt[] {
  const sections: SectionAt[] = []
  const open: SectionAt[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading') return
    const title = headingTitle(block)
    if (title === '') return
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop()
    const date = headingDate(title)
    const section: SectionAt = {
      path: [...(open.at(-1)?.path ?? []), title],
      level: block.level,
      block: index,
      line: lines[index] ?? 0,
      ...(date ? { date } : {}),
    }
    open.push(section)
    sections.push(section)
  })
  return sections
}

/** A heading's text as a reader sees it. */
export function headingTitle(block: HeadingBlock): string {
  return plainText(block.text.slice(block.start, block.end))
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
