import type { JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import { Icon } from '../src/ui/Icon.tsx'
import { sameSection, withinSection } from '../src/ui/section-options.ts'
import { numberWords } from './count-words.ts'
import { type SectionNode, sectionKey } from './section-tree.ts'

/** What the tree of sections is drawn with. */
export interface TreeProps {
  readonly nodes: readonly SectionNode[]
  readonly chosen: readonly string[] | null
  readonly folded: ReadonlySet<string>
  /** The section over which entries are dragged. */
  readonly over: string | null
  readonly onChoose: (path: readonly string[]) => void
  readonly onFold: (key: string, fold: boolean) => void
}

/** A list's headings, nested as in the file, each with its entries and how many of them are read; branches can be folded. */
export function SectionTree(props: TreeProps): JSX.Element {
  return (
    <ul class="tree">
      {props.nodes.map((node) => (
        <Branch key={node.heading} {...props} node={node} />
      ))}
    </ul>
  )
}

function Branch(props: TreeProps & { readonly node: SectionNode }): JSX.Element {
  const { node, chosen, folded, over, onChoose, onFold } = props
  const key = sectionKey(node.path)
  const holdsChosen = chosen !== null && chosen.length > node.path.length && withinSection(chosen, node.path)
  // What is chosen is never hidden in a folded branch.
  const open = !folded.has(key) || holdsChosen
  return (
    <li>
      <div class={over === key ? 'branch drop-here' : 'branch'}>
        <button
          type="button"
          class="tree-line"
          tabIndex={-1}
          data-section={key}
          data-open={node.below.length > 0 ? open : undefined}
          title={word('sectionRead', numberWords(node.read), numberWords(node.count))}
          aria-current={chosen !== null && sameSection(chosen, node.path) ? 'true' : undefined}
          onClick={() => onChoose(node.path)}
        >
          <span dir="auto">{node.heading}</span>
          <span class="count">{numberWords(node.count)}</span>
          {node.read > 0 && (
            <span class="progress">
              <span style={{ inlineSize: `${(100 * node.read) / node.count}%` }} />
            </span>
          )}
        </button>
        {node.below.length > 0 && (
          <button
            type="button"
            class={open ? 'fold open' : 'fold'}
            tabIndex={-1}
            aria-expanded={open}
            aria-label={word('sectionFold', node.heading)}
            onClick={() => onFold(key, open)}
          >
            <Icon name="chevron" size={14} />
          </button>
        )}
      </div>
      {open && node.below.length > 0 && <SectionTree {...props} nodes={node.below} />}
    </li>
  )
}
