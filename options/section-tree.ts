import { type EntryRow, type SectionCount, statusOf } from '../src/model/library.ts'

/** A section with those below it; the counts are of both. */
export interface SectionNode {
  readonly path: readonly string[]
  readonly heading: string
  readonly count: number
  /** How many of its entries are read. */
  readonly read: number
  readonly below: readonly SectionNode[]
}

/** Names a section among those of its list. */
export function sectionKey(path: readonly string[]): string {
  return path.join('\u0000')
}

/** How many entries right under each heading are read, by its key. */
export function readCounts(rows: readonly EntryRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const row of rows) {
    if (statusOf(row) !== 'read') continue
    const key = sectionKey(row.section)
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/**
 * Nests a list's sections by their paths, in the file's order. A heading that stands twice is one node, and a
 * heading that is only named in a path still gets its node.
 */
export function sectionTree(
  sections: readonly SectionCount[],
  reads: ReadonlyMap<string, number> = new Map(),
): readonly SectionNode[] {
  const root = newNode([])
  const seen = new Set<string>()
  for (const { path, count } of sections) {
    const key = sectionKey(path)
    // Rows know the path alone: what is read under a heading that stands twice counts once.
    const read = seen.has(key) ? 0 : (reads.get(key) ?? 0)
    seen.add(key)
    let node = root
    for (let depth = 1; depth <= path.length; depth++) {
      node = childOf(node, path.slice(0, depth))
      node.count += count
      node.read += read
    }
  }
  return root.below
}

interface GrowingNode extends SectionNode {
  count: number
  read: number
  below: GrowingNode[]
  readonly byHeading: Map<string, GrowingNode>
}

function newNode(path: readonly string[]): GrowingNode {
  return { path, heading: path.at(-1) ?? '', count: 0, read: 0, below: [], byHeading: new Map() }
}

function childOf(node: GrowingNode, path: readonly string[]): GrowingNode {
  const heading = path.at(-1) ?? ''
  const known = node.byHeading.get(heading)
  if (known) return known
  const fresh = newNode(path)
  node.byHeading.set(heading, fresh)
  node.below.push(fresh)
  return fresh
}

/** Sections that may all be open at once when a list is shown first. */
const MANY = 150

/** The branches that are folded when a list is shown first: none, but all below the first of a very long list. */
export function foldedAtFirst(nodes: readonly SectionNode[], sections: number): ReadonlySet<string> {
  const folded = new Set<string>()
  if (sections <= MANY) return folded
  const fold = (node: SectionNode) => {
    if (node.below.length > 0) folded.add(sectionKey(node.path))
    for (const below of node.below) fold(below)
  }
  for (const node of nodes) {
    if (nodes.length > 1) fold(node)
    else for (const below of node.below) fold(below)
  }
  return folded
}
