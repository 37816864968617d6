import { type WordName, word } from '../../src/messages/words.ts'
import type { ReadStatus } from '../../src/model/status.ts'
import type { Asking } from '../bulk/asking.ts'
import { isOpenFilter, NO_FILTER } from '../filter.ts'
import { firstStroke, type KeyAction } from '../keys.ts'
import { pickListFile } from '../pick-list-file.ts'
import { keepSearch } from '../searches/keep-search.ts'
import { conflictsOf, type PageName } from '../state.ts'
import type { Choice, Situation } from './choice.ts'

/** Something that can be done in the library, whatever is on the screen. */
interface Command {
  readonly id: string
  readonly word: WordName
  readonly key?: KeyAction
  /** Offered only where this holds. */
  readonly when?: (situation: Situation) => boolean
  readonly run: (situation: Situation) => void
}

const has = (steps: 'done' | 'undone') => (situation: Situation) => situation.library.undo[steps].length > 0
const hasList = ({ list }: Situation) => list !== null

/** Everything that the palette can do by a name of its own; what a list holds is found in `places.ts`. */
export const COMMANDS: readonly Command[] = [
  { id: 'search', word: 'keySearch', key: 'search', when: hasList, run: search },
  {
    id: 'show-all',
    word: 'showAll',
    when: ({ library }) => !isOpenFilter(library.filter) || library.page !== 'library',
    run: (situation) => show(situation, null),
  },
  { id: 'show-unread', word: 'commandShowUnread', when: hasList, run: (at) => show(at, 'unread') },
  { id: 'show-reading', word: 'commandShowReading', when: hasList, run: (at) => show(at, 'reading') },
  { id: 'show-read', word: 'commandShowRead', when: hasList, run: (at) => show(at, 'read') },
  {
    id: 'keep-search',
    word: 'searchKeep',
    when: ({ library }) => !isOpenFilter(library.filter),
    run: ({ library, actions }) => keepSearch(actions, library.filter),
  },
  {
    id: 'undo',
    word: 'keyUndo',
    key: 'undo',
    when: has('done'),
    run: ({ actions }) => actions.undo.step('undo'),
  },
  {
    id: 'redo',
    word: 'keyRedo',
    key: 'redo',
    when: has('undone'),
    run: ({ actions }) => actions.undo.step('redo'),
  },
  { id: 'tags', word: 'tagsManage', when: hasList, run: asking({ kind: 'tags' }) },
  { id: 'new-section', word: 'sectionAdd', when: hasList, run: asking({ kind: 'addSection', section: [] }) },
  { id: 'open-list', word: 'addList', run: ({ actions }) => pickListFile(actions.previewFile) },
  { id: 'new-list', word: 'newList', when: hasList, run: goes('adding') },
  {
    id: 'export-list',
    word: 'exportList',
    when: hasList,
    run: ({ list, actions }) => list && actions.exportList(list),
  },
  { id: 'rename-list', word: 'renameList', when: hasList, run: asks('rename') },
  { id: 'charts', word: 'charts', when: hasList, run: goes('charts') },
  { id: 'convert-list', word: 'convertList', when: hasList, run: goes('converting') },
  { id: 'keep-in-file', word: 'keepInFile', when: hasList, run: goes('keeping') },
  {
    id: 'conflicts',
    word: 'conflictTitle',
    when: ({ library, list }) => list !== null && conflictsOf(library, list).length > 0,
    run: goes('conflicts'),
  },
  {
    id: 'duplicates',
    word: 'duplicates',
    when: ({ library }) => library.findings.duplicates.length > 0,
    run: goes('duplicates'),
  },
  {
    id: 'unclear',
    word: 'unclearTitle',
    when: ({ library, list }) => list !== null && library.findings.unclear?.listId === list.id,
    run: goes('unclear'),
  },
  { id: 'history', word: 'history', when: hasList, run: goes('history') },
  { id: 'remove-list', word: 'removeList', when: hasList, run: asks('remove') },
  { id: 'settings', word: 'settings', run: goes('settings') },
  { id: 'backup', word: 'backupMake', run: ({ actions }) => actions.backup.make() },
  {
    id: 'keys',
    word: 'keyKeys',
    key: 'keys',
    run: ({ actions }) => actions.send({ kind: 'over', over: { kind: 'keys' } }),
  },
  { id: 'shortcuts', word: 'changeShortcuts', run: ({ actions }) => actions.openShortcuts() },
]

/** The commands that fit the library as it is. */
export function commandChoices(situation: Situation): readonly Choice[] {
  return COMMANDS.filter(({ when }) => when?.(situation) ?? true).map(({ id, word: name, key, run }) => {
    return {
      id,
      group: 'commands',
      text: word(name),
      ...(key && { stroke: firstStroke(key) }),
      run: () => run(situation),
    }
  })
}

function asking(asked: Asking): Command['run'] {
  return ({ actions }) => actions.send({ kind: 'asking', asking: asked })
}

function goes(page: PageName): Command['run'] {
  return ({ actions }) => actions.send({ kind: 'page', page })
}

/** The question stands in the sidebar, whatever page is shown beside it. */
function asks(listDoing: 'rename' | 'remove'): Command['run'] {
  return ({ actions }) => actions.send({ kind: 'listDoing', listDoing })
}

function show({ actions }: Situation, status: ReadStatus | null): void {
  actions.send({ kind: 'page', page: 'library' })
  actions.send({ kind: 'filter', change: { ...NO_FILTER, status } })
}

function search({ actions }: Situation): void {
  actions.send({ kind: 'page', page: 'library' })
  // The field is on the page once that is drawn.
  requestAnimationFrame(() => document.querySelector<HTMLInputElement>('#search')?.focus())
}
