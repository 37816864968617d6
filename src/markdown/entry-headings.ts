import type { Blocks } from './blocks-of.ts'
import { isLinked } from './is-entry.ts'
import { readBlock } from './layouts/registry.ts'

/** Fewer linked headings than this are sections with a link in their title. */
const FEWEST = 2

/**
 * Indexes of the blocks whose headings are entries. They are where at least half of a list's headings are links:
 * then those are entries, and headings without a link among them too, unless deeper headings follow them. Where
 * nothing else in a list has a link, such as in one that was just begun, every linked heading is one.
 */
export function entryHeadings({ blocks, definitions }: Blocks): ReadonlySet<number> {
  const headings: { block: number; level: number; linked: boolean }[] = []
  blocks.forEach((block, index) => {
    if (block.kind !== 'heading' || block.end <= block.start) return
    const reading = readBlock(block, definitions)[0]
    if (reading)
      headings.push({ block: index, level: block.level, linked: isWorkHeading(reading, block.text) })
  })
  const linked = headings.filter((heading) => heading.linked)
  if (linked.length < FEWEST || linked.length * 2 < headings.length)
    return new Set(
      linked.length === 0 || holdsLinks(blocks, definitions) ? [] : linked.map(({ block }) => block),
    )
  const levels = new Set(linked.map((heading) => heading.level))
  const entries = headings.filter(({ level, linked: isLink }, index) => {
    const below = headings[index + 1]
    return isLink || (levels.has(level) && (below === undefined || below.level <= level))
  })
  return new Set(entries.map((heading) => heading.block))
}

/** True when a list item, a row or a paragraph may be an entry with a link. */
function holdsLinks(blocks: Blocks['blocks'], definitions: Blocks['definitions']): boolean {
  return blocks.some(
    (block) =>
      block.kind !== 'heading' &&
      readBlock(block, definitions).some((reading) => reading !== null && isLinked(reading)),
  )
}

function isWorkHeading(reading: Parameters<typeof isLinked>[0], text: string): boolean {
  return (isLinked(reading) && reading.fields.title !== '') || /^#+\s+\[[^[\]]+\]\s*$/.test(text)
}
