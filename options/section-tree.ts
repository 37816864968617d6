import type { SectionCount } from '../src/model/library.ts'

/** A section with those below it; the count is of both. */
export interface SectionNode {
  readonly path: readonly string[]
  readonly heading: string
  readonly count: number
  readonly below: readonly SectionNode[]
}

/**
 * Nests a list's sections by their paths, in the file's order. A heading that stands twice is one node, and a
 * heading that is only named in a path still gets its node.
 */
export function sectionTree(sections: readonly SectionCount[]): readonly SectionNode[] {
  const root = newNode([])
  for (const { path, count } of sections) {
    let node = root
    node.count += count
    for (let depth = 1; depth <= path.length; depth++) {
      node = childOf(node, path.slice(0, depth))
      node.count += count
    }
  }
  return root.below
}

interface GrowingNode extends SectionNode {
  count: number
  below: GrowingNode[]
  readonly byHeading: Map<string, GrowingNode>
}

function newNode(path: readonly string[]): GrowingNode {
  return { path, heading: path.at(-1) ?? '', count: 0, below: [], byHeading: new Map() }
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
