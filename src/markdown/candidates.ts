import type { Blocks } from './blocks-of.ts'
import type { Candidates } from './candidate.ts'
import { readBlock } from './layouts/registry.ts'
import type { SectionAt } from './sections.ts'

/** What the layouts read in each block that holds anything, with the section that it stands in. */
export function candidatesIn(
  { blocks, definitions }: Blocks,
  sections: readonly SectionAt[],
  entryHeadings: ReadonlySet<number>,
): Candidates[] {
  const candidates: Candidates[] = []
  let section = -1
  blocks.forEach((block, index) => {
    const opens = sections[section + 1]?.block === index
    if (opens) section++
    if (opens || block.kind === 'blank' || (block.kind === 'heading' && !entryHeadings.has(index))) return
    const readings = readBlock(block, definitions)
    if (readings.length > 0)
      candidates.push({ block: index, section, heading: sections[section]?.path.at(-1) ?? '', readings })
  })
  return candidates
}
