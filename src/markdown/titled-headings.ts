import { type Blocks, withBlocks } from './blocks-of.ts'
import { isGenericLabel } from './fields/labels.ts'
import type { Block, HeadingBlock } from './scan/blocks.ts'
import { countLines, lineEnd, nextLine, skipSpaces } from './scan/lines.ts'
import { type LinkLine, linkLine } from './scan/link-lines.ts'
import { headingDate, headingTitle } from './sections.ts'

/** Fewer headings than this with a link of their own below them are sections of one link. */
const FEWEST = 2
/** Blocks below a heading that are looked at for its links. */
const REACH = 12

/** A heading, and the links that stand on lines of their own right below it. */
interface Titled {
  readonly block: number
  readonly level: number
  readonly first: LinkLine
  /** The text from below the heading on, and where in it the links end. */
  readonly text: string
  readonly end: number
}

interface Heading {
  readonly level: number
  titled: Titled | null
  /** True where no deeper heading follows it. */
  isLeaf: boolean
}

/**
 * Takes the links below headings as part of them where it is the list's habit to write an entry so: its title as a
 * heading, below it its link (`- Paper: https://…`, `<https://…>`). It is where at least two headings of a level,
 * and half of those that have no deeper ones below them, are written so, or where the only one is, with a label.
 */
export function joinTitledHeadings(scanned: Blocks): Blocks {
  const { blocks, definitions } = scanned
  const headings = headingsOf(blocks)
  const titled = headings.flatMap((heading) => heading.titled ?? [])
  if (titled.length === 0) return scanned
  const leaves = headings.filter(({ isLeaf, titled }) => isLeaf || titled !== null)
  const isOnly = titled.length === 1 && titled[0]?.first.isPlain && leaves.length === 1 && headings.length > 1
  const all = countsOf(leaves.map(({ level }) => level))
  const some = countsOf(titled.map(({ level }) => level))
  const kept = titled.filter(({ level }) => {
    const count = some.get(level) ?? 0
    return isOnly || (count >= FEWEST && count * 2 >= (all.get(level) ?? 0))
  })
  if (kept.length === 0) return scanned
  return withBlocks(joinedBlocks(blocks, new Map(kept.map((one) => [one.block, one]))), definitions)
}

/** The headings of a list; a label that names no kind of link is one only where it stands below another, too. */
function headingsOf(blocks: readonly Block[]): Heading[] {
  const headings: Heading[] = []
  blocks.forEach((block, at) => {
    if (block.kind !== 'heading') return
    const above = headings.at(-1)
    if (above && block.level > above.level) above.isLeaf = false
    headings.push({ level: block.level, titled: titledAt(blocks, at, block), isLeaf: true })
  })
  const labels = countsOf(headings.flatMap(({ titled }) => titled?.first.label ?? []))
  for (const heading of headings) {
    const { label = '', isPlain = true } = heading.titled?.first ?? {}
    if (label !== '' && !isPlain && (labels.get(label) ?? 0) < FEWEST) heading.titled = null
  }
  return headings
}

function countsOf<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

/** What stands below a heading when that begins with the heading's own link; null when it does not. */
function titledAt(blocks: readonly Block[], at: number, heading: HeadingBlock): Titled | null {
  const next = blocks[at + 1]?.kind === 'blank' ? blocks[at + 2] : blocks[at + 1]
  if (heading.lines !== 1 || (next?.kind !== 'item' && next?.kind !== 'paragraph')) return null
  const first = linkLine(next.text.slice(0, lineEnd(next.text, 0)))
  if (!first || !mayBeTitle(heading)) return null
  let text = ''
  for (let below = at + 1; below <= at + REACH; below++) {
    const block = blocks[below]
    if (block?.kind !== 'blank' && block?.kind !== 'item' && block?.kind !== 'paragraph') break
    text += block.text
  }
  const end = linksEnd(text)
  if (first.label === '' && OTHER_LINK.test(text.slice(end))) return null
  return { block: at, level: heading.level, first, text, end }
}

/** A line that begins with a link: what stands below the heading is a list of links. */
const OTHER_LINK = /^[ \t]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?(?:<?https?:|\[[^\]^!])/m

/** Words that could name a work: no link, no date, and not only the name of a kind of thing. */
function mayBeTitle(heading: HeadingBlock): boolean {
  const title = headingTitle(heading)
  const raw = heading.text.slice(heading.start, heading.end)
  return title !== '' && !/\]\(|https?:/.test(raw) && !isGenericLabel(title) && headingDate(title) === null
}

/** Where the links end: after the first, only those with a label are taken, each below the one above. */
function linksEnd(text: string): number {
  let end = 0
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const stop = lineEnd(text, at)
    if (skipSpaces(text, at, stop) === stop) {
      if (end > 0) break
      continue
    }
    const line = linkLine(text.slice(at, stop))
    if (!line || (end > 0 && !line.isPlain)) break
    end = nextLine(text, at)
  }
  return end
}

function joinedBlocks(blocks: readonly Block[], joined: ReadonlyMap<number, Titled>): Block[] {
  const all: Block[] = []
  for (let at = 0; at < blocks.length; at++) {
    const block = blocks[at]
    const titled = joined.get(at)
    if (!block) continue
    if (!titled || block.kind !== 'heading') {
      all.push(block)
      continue
    }
    all.push(joinedHeading(block, titled))
    let left = titled.end
    while (left > 0) {
      const below = blocks[++at]
      if (!below) break
      if (below.text.length > left) all.push(rest(below, left))
      left -= below.text.length
    }
  }
  return all
}

/** Joined once, so that what was read in it is remembered over edits. */
const JOINED = new WeakMap<HeadingBlock, HeadingBlock>()

function joinedHeading(heading: HeadingBlock, { text, end }: Titled): HeadingBlock {
  const whole = heading.text + text.slice(0, end)
  const known = JOINED.get(heading)
  if (known?.text === whole) return known
  const lines = heading.lines + countLines(text, 0, end)
  const { kind, level, start, end: titleEnd } = heading
  // Not a spread: what was read in the heading alone would go with it.
  const made: HeadingBlock = { kind, level, start, end: titleEnd, text: whole, lines, hasLinksBelow: true }
  JOINED.set(heading, made)
  return made
}

/** What is left of a block whose first lines went to the heading above it: notes, whatever is in them. */
function rest({ text }: Block, from: number): Block {
  return { kind: 'paragraph', text: text.slice(from), lines: countLines(text, from, text.length) }
}
