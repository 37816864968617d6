import type { Blocks } from './blocks-of.ts'
import { type Candidates, isParagraph, nextSolid } from './candidate.ts'
import { titledRuns } from './titled-runs.ts'

/** How the entries of a block are taken. */
export interface Kept {
  /** True when titles without a link count too. */
  readonly titles: boolean
  /** Index of the first block below that does not belong to the block's last entry; 0 when none does. */
  readonly notesEnd: number
}

const PLAIN: Kept = { titles: false, notesEnd: 0 }

/** Decides for the list as a whole which blocks hold entries and which are notes of the entry above them. */
export function keptLayouts(blocks: Blocks, candidates: readonly Candidates[]): (Kept | null)[] {
  const kept = new Array<Kept | null>(candidates.length).fill(null)
  const takesParagraphs = paragraphPolicy(blocks, candidates)
  const titled = titledRuns(blocks, candidates)
  const paragraphs = new Set(candidates.filter(isParagraph).map((candidate) => candidate.block))
  let notesEnd = 0
  candidates.forEach((candidate, index) => {
    if (candidate.block < notesEnd) return
    const { readings, traits } = candidate.read
    switch (traits.layout) {
      case 'heading':
        notesEnd = endOfNotes(blocks, candidate.block, (kind) => kind === 'heading')
        kept[index] = { titles: true, notesEnd }
        break
      case 'paragraph': {
        const isTitled = traits.areBareTitles
        if (isTitled) kept[index] = { titles: true, notesEnd: 0 }
        if (isTitled || !takesParagraphs(candidate)) break
        const isAlone = readings.length === 1
        notesEnd = isAlone
          ? endOfNotes(blocks, candidate.block, (kind, at) => isOver(kind) || paragraphs.has(at))
          : 0
        kept[index] = { titles: false, notesEnd }
        break
      }
      case 'table':
        kept[index] = { titles: true, notesEnd: 0 }
        break
      default:
        kept[index] = titled[index] ? { titles: true, notesEnd: 0 } : PLAIN
    }
  })
  return kept
}

function isOver(kind: string): boolean {
  return (
    kind === 'heading' ||
    kind === 'rule' ||
    kind === 'html' ||
    kind === 'table' ||
    kind === 'comment' ||
    kind === 'definition'
  )
}

/** A place to jump to, as some write it above a heading. */
const ANCHOR = /^\s*<a\s+(?:name|id)\s*=[^>]*>\s*(?:<\/a>)?\s*$/i

/** Index of the first block after the notes that follow a block; trailing blank lines are none of them. */
function endOfNotes({ blocks }: Blocks, from: number, ends: (kind: string, at: number) => boolean): number {
  let last = from
  for (let at = from + 1; at < blocks.length; at++) {
    const kind = blocks[at]?.kind ?? 'blank'
    if (ends(kind, at) || (kind === 'paragraph' && ANCHOR.test(blocks[at]?.text ?? ''))) break
    if (kind !== 'blank') last = at
  }
  return last + 1
}

/**
 * Paragraphs are entries where the list is made of them, as a whole or in a section of its own: they are not fewer
 * than the linked items and rows that do not stand below one.
 */
function paragraphPolicy(
  { blocks }: Blocks,
  candidates: readonly Candidates[],
): (candidate: Candidates) => boolean {
  const all = { paragraphs: 0, others: 0 }
  const bySection = new Map<number, { paragraphs: number; others: number; authored: number }>()
  candidates.forEach((candidate, index) => {
    const above = candidates[index - 1]
    const isBelow =
      above !== undefined && isParagraph(above) && nextSolid(blocks, above.block) === candidate.block
    const count = bySection.get(candidate.section) ?? { paragraphs: 0, others: 0, authored: 0 }
    bySection.set(candidate.section, count)
    const { outerLinked, authored } = candidate.read.traits
    if (isParagraph(candidate)) {
      count.paragraphs += outerLinked
      count.authored += authored
      all.paragraphs += outerLinked
    } else if (!isBelow) {
      count.others += outerLinked
      all.others += outerLinked
    }
  })
  const everywhere = all.paragraphs >= 3 && all.paragraphs >= all.others
  return ({ section }) => {
    const count = bySection.get(section)
    if (everywhere || !count) return everywhere
    const isMany = count.paragraphs >= 3 || (count.authored > 0 && count.authored === count.paragraphs)
    return isMany && count.others === 0
  }
}
