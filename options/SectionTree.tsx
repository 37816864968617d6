import type { JSX } from 'preact'
import { sameSection } from '../src/ui/section-options.ts'
import type { SectionNode } from './section-tree.ts'

interface Props {
  readonly nodes: readonly SectionNode[]
  readonly chosen: readonly string[] | null
  readonly onChoose: (path: readonly string[]) => void
}

/** A list's headings, nested as in the file, with the number of entries below each. */
export function SectionTree({ nodes, chosen, onChoose }: Props): JSX.Element {
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <li key={node.heading}>
          <button
            type="button"
            class="tree-line"
            aria-current={chosen !== null && sameSection(chosen, node.path) ? 'true' : undefined}
            onClick={() => onChoose(node.path)}
          >
            <span dir="auto">{node.heading}</span>
            <span class="count">{node.count}</span>
          </button>
          {node.below.length > 0 && <SectionTree nodes={node.below} chosen={chosen} onChoose={onChoose} />}
        </li>
      ))}
    </ul>
  )
}
