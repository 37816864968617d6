import type { Blocks } from './blocks-of.ts'
import { readBlock } from './layouts/registry.ts'
import type { Reading } from './reading.ts'

/** Fewer linked headings than this are sections with a link in their title. */
const FEWEST = 2

/**
 * Indexes of the blocks whose headings are entries. They are where at least half of a list's headings, or of
 * those of one level, are links: then those are entries, and headings without a link among them too, unless deeper
 * headings follow them. Those that have their links on lines below them are entries in any case. Where nothing
 * else in a list has a link, such as in one that was just begun, every linked heading is one.
 */
export function entryHeadings(list: Blocks): ReadonlySet<number> {
  const found = linkedHeadings(list)
  const below = list.blocks.flatMap((block, index) =>
    block.kind === 'heading' && block.hasLinksBelow ? [index] : [],
  )
  return below.length === 0 ? found : new Set([...found, ...below])
}

function linkedHeadings({ blocks, definitions }: Blocks): ReadonlySet<number> {
  const headings: { block: number; level: number; linked: boolean }[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.end <= block.start) return
    const reading = readBlock(block, definitions).readings[0]
    if (reading)
      headings.push({ block: index, level: block.level, linked: isWorkHeading(reading, block.text) })
  })
  const linked = headings.filter((heading) => heading.linked)
  if (linked.length === 0) return new Set()
  const isMade = linked.length >= FEWEST && linked.length * 2 >= headings.length
  const levels = isMade ? new Set(linked.map(({ level }) => level)) : linkedLevels(headings)
  const taken = headings.filter(({ level, linked: isLink }, index) => {
    const below = headings[index + 1]
    return (isLink && isMade) || (levels.has(level) && (isLink || !below || below.level <= level))
  })
  if (taken.length > 0 && (isMade || otherLinks(blocks, definitions) <= taken.length))
    return new Set(taken.map((heading) => heading.block))
  return new Set(otherLinks(blocks, definitions) > 0 ? [] : linked.map(({ block }) => block))
}

/** Levels at which at least half of the headings, and two of them, are links. */
function linkedLevels(headings: readonly { level: number; linked: boolean }[]): ReadonlySet<number> {
  const found = new Set<number>()
  for (let level = 1; level <= 6; level++) {
    const same = headings.filter((heading) => heading.level === level)
    const linked = same.filter((heading) => heading.linked).length
    if (linked >= FEWEST && linked * 2 >= same.length) found.add(level)
  }
  return found
}

/** Number of list items, rows and paragraphs that may be entries with a link. */
function otherLinks(blocks: Blocks['blocks'], definitions: Blocks['definitions']): number {
  return blocks.reduce(
    (sum, block) => (block.kind === 'heading' ? sum : sum + readBlock(block, definitions).traits.linked),
    0,
  )
}

function isWorkHeading(reading: Reading, text: string): boolean {
  return (reading.isLinked && reading.fields.title !== '') || /^#+\s+\[[^[\]]+\]\s*$/.test(text)
}
