import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import type { EntryRow, ListRow, SectionCount } from '../../src/model/library.ts'
import { Icon } from '../../src/ui/Icon.tsx'
import type { Actions } from '../actions.ts'
import { numberWords } from '../count-words.ts'
import { SectionTree } from '../SectionTree.tsx'
import { foldedAtFirst, readCounts, sectionTree } from '../section-tree.ts'
import { treeMove } from './tree-keys.ts'
import { useOneTabStop } from './use-one-tab-stop.ts'
import { useSectionDrop } from './use-section-drop.ts'

/**
 * The way to a list's sections: arrows go up and down and fold, F2 renames, and entries can be dropped on them. One
 * line of it is in the tab order, however many there are.
 */
export function SectionsNav(props: {
  list: ListRow
  sections: readonly SectionCount[]
  /** Null until all of them are read. */
  rows: readonly EntryRow[] | null
  /** The section that is shown; null for the whole list, undefined for another page. */
  chosen: readonly string[] | null | undefined
  actions: Actions
}): JSX.Element {
  const { list, sections, rows, chosen = null, actions } = props
  const nav = useRef<HTMLElement>(null)
  const reads = useMemo(() => (rows ? readCounts(rows) : new Map<string, number>()), [rows])
  const tree = useMemo(() => sectionTree(sections, reads), [sections, reads])
  const [changed, setChanged] = useState<ReadonlyMap<string, boolean>>(new Map())
  const folded = useMemo(() => {
    const all = new Set(foldedAtFirst(tree, sections.length))
    for (const [key, isFolded] of changed) all[isFolded ? 'add' : 'delete'](key)
    return all
  }, [tree, sections, changed])
  const fold = (key: string, isFolded: boolean) => setChanged(new Map([...changed, [key, isFolded]]))
  const choose = (section: readonly string[] | null) => {
    actions.send({ kind: 'page', page: 'library' })
    actions.send({ kind: 'filter', change: { section } })
  }
  const { over, handlers } = useSectionDrop({
    onDrop: (ids, section) => actions.bulk.move(ids, { section }),
    onLinger: (key) => folded.has(key) && fold(key, false),
  })
  useOneTabStop(nav)
  // Some lists have thousands of headings: they are drawn again only when they or what is chosen change.
  const headings = useMemo(
    () => (
      <SectionTree nodes={tree} chosen={chosen} folded={folded} over={over} onChoose={choose} onFold={fold} />
    ),
    [tree, chosen, folded, over],
  )
  const press = (event: KeyboardEvent) => {
    const line = event.target instanceof Element ? event.target.closest<HTMLElement>('.tree-line') : null
    if (!line || event.ctrlKey || event.metaKey || event.altKey) return
    const key = line.dataset['section']
    if (event.key === 'F2' && key !== undefined) {
      event.preventDefault()
      return actions.send({ kind: 'asking', asking: { kind: 'renameSection', section: key.split('\u0000') } })
    }
    const isRightToLeft = getComputedStyle(line).direction === 'rtl'
    const move = treeMove(event.key, line, nav.current, isRightToLeft)
    if (!move) return
    event.preventDefault()
    if (move.kind === 'fold') fold(move.key, move.fold)
    else move.to.focus()
  }
  return (
    <nav ref={nav} aria-label={word('sections')} {...{ onKeyDown: press }} {...handlers}>
      <button
        type="button"
        class="tree-line"
        tabIndex={-1}
        aria-current={props.chosen === null ? 'true' : undefined}
        onClick={() => choose(null)}
      >
        <span>{word('allEntries')}</span>
        <span class="count">{numberWords(list.entryCount)}</span>
      </button>
      {headings}
      <button
        type="button"
        class="button quiet small section-add"
        onClick={() =>
          actions.send({ kind: 'asking', asking: { kind: 'addSection', section: chosen ?? [] } })
        }
      >
        <Icon name="plus" size={14} /> {word('sectionAdd')}
      </button>
    </nav>
  )
}
