import { type WordName, word } from '../../src/messages/words.ts'
import type { EntryId } from '../../src/model/library.ts'
import type { Actions } from '../actions.ts'
import { countWords } from '../count-words.ts'
import { firstStroke, type KeyAction } from '../keys.ts'
import type { Choice, Situation } from './choice.ts'

/** Something that can be done with entries. */
interface EntryCommand {
  readonly id: string
  readonly word: WordName
  readonly key?: KeyAction
  readonly run: (actions: Actions, ids: readonly EntryId[]) => void
}

const ENTRY_COMMANDS: readonly EntryCommand[] = [
  {
    id: 'mark-unread',
    word: 'keyMarkUnread',
    key: 'markUnread',
    run: ({ bulk }, ids) => bulk.mark(ids, 'unread'),
  },
  {
    id: 'mark-reading',
    word: 'keyMarkReading',
    key: 'markReading',
    run: ({ bulk }, ids) => bulk.mark(ids, 'reading'),
  },
  { id: 'mark-read', word: 'keyMarkRead', key: 'markRead', run: ({ bulk }, ids) => bulk.mark(ids, 'read') },
  { id: 'tag', word: 'keyTag', key: 'tag', run: asks('tag') },
  { id: 'move', word: 'keyMove', key: 'move', run: asks('move') },
  { id: 'open-pages', word: 'bulkOpen', run: ({ bulk }, ids) => bulk.open(ids) },
  { id: 'export-entries', word: 'bulkExport', run: asks('export') },
  { id: 'remove', word: 'keyRemove', key: 'remove', run: ({ bulk }, ids) => bulk.remove(ids) },
]

/** What can be done with the selected entries, or with the one that is open beside the rows; nothing without any. */
export function entryCommandChoices({ library, actions }: Situation): readonly Choice[] {
  const ids = meant(library)
  if (ids.length === 0) return []
  const beside = countWords('entries', ids.length)
  return ENTRY_COMMANDS.map(({ id, word: name, key, run }) => ({
    id,
    group: 'selection',
    text: word(name),
    beside,
    ...(key && { stroke: firstStroke(key) }),
    run: () => run(actions, ids),
  }))
}

function meant({ page, selection, shown }: Situation['library']): readonly EntryId[] {
  if (page !== 'library') return []
  if (selection.ids.size > 0) return [...selection.ids]
  return shown === null ? [] : [shown]
}

function asks(kind: 'tag' | 'move' | 'export'): EntryCommand['run'] {
  return (actions, ids) => actions.send({ kind: 'asking', asking: { kind, ids } })
}
