import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { sameSection, withinSection } from '../src/ui/section-options.ts'
import type { SectionNode } from './section-tree.ts'

interface Props {
  readonly nodes: readonly SectionNode[]
  readonly chosen: readonly string[] | null
  readonly onChoose: (path: readonly string[]) => void
}

/** A list's headings, nested as in the file, with the number of entries below each; branches can be folded. */
export function SectionTree({ nodes, chosen, onChoose }: Props): JSX.Element {
  return (
    <ul class="tree">
      {nodes.map((node) => (
        <Branch key={node.heading} node={node} chosen={chosen} onChoose={onChoose} />
      ))}
    </ul>
  )
}

function Branch(props: Omit<Props, 'nodes'> & { readonly node: SectionNode }): JSX.Element {
  const { node, chosen, onChoose } = props
  const [folded, setFolded] = useState(false)
  const holdsChosen = chosen !== null && chosen.length > node.path.length && withinSection(chosen, node.path)
  // What is chosen is never hidden in a folded branch.
  const open = !folded || holdsChosen
  return (
    <li>
      <div class="branch">
        <button
          type="button"
          class="tree-line"
          aria-current={chosen !== null && sameSection(chosen, node.path) ? 'true' : undefined}
          onClick={() => onChoose(node.path)}
        >
          <span dir="auto">{node.heading}</span>
          <span class="count">{node.count}</span>
        </button>
        {node.below.length > 0 && (
          <button
            type="button"
            class={open ? 'fold open' : 'fold'}
            aria-expanded={open}
            aria-label={word('sectionFold', node.heading)}
            onClick={() => setFolded(open)}
          >
            <Icon name="chevron" size={14} />
          </button>
        )}
      </div>
      {open && node.below.length > 0 && (
        <SectionTree nodes={node.below} chosen={chosen} onChoose={onChoose} />
      )}
    </li>
  )
}
