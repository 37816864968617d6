import type { ListId, ListRow } from '../../model/library.ts'
import { type Library, listRow, listRows, readSettings } from '../../store/read.ts'
import type { Shelf } from '../library/change-list.ts'
import { proposeSections } from './propose-section.ts'
import { indexSections, type SectionIndex, sectionName } from './section-index.ts'

/** Where a save goes unless the user says otherwise. */
export interface Proposal {
  readonly listId: ListId
  readonly section: readonly string[]
}

/** Up to so many entries a list is read to learn from it even when that has to be waited for. */
const READ_AT_ONCE = 3000

/** Proposes where a page goes; null while there is no list. */
export type Propose = (shelf: Shelf, title: string) => Promise<Proposal | null>

/** A proposer that learns each list once for each of its texts. */
export function proposer(): Propose {
  const learned = new WeakMap<object, SectionIndex>()
  return async (shelf, title) => {
    const list = await currentList(shelf.db)
    if (!list) return null
    const { id: listId, lastSection: last } = list
    if (list.sections.length === 0) return { listId, section: [] }
    const loading = shelf.working.get(shelf.db, listId)
    if (list.entryCount > READ_AT_ONCE && shelf.working.peek(listId)?.changedAt !== list.changedAt) {
      loading.catch(() => null)
      return { listId, section: standing(list, last) ?? list.sections[0]?.path ?? [] }
    }
    const working = await loading
    if (!working) return null
    const read = working.open.list
    const index = learned.get(read) ?? indexSections(read)
    learned.set(read, index)
    return { listId, section: proposeSections(index, title, last, 1)[0] ?? [] }
  }
}

/** The current list; the first by name when the current one is gone or was never chosen. */
async function currentList(db: Library): Promise<ListRow | null> {
  const { currentList } = await readSettings(db)
  const current = currentList === null ? null : await listRow(db, currentList)
  return current ?? (await listRows(db))[0] ?? null
}

/** The path, if it is still one of the list's sections. */
function standing(list: ListRow, path: readonly string[] | null): readonly string[] | null {
  const name = path === null ? null : sectionName(path)
  return list.sections.some((section) => sectionName(section.path) === name) ? path : null
}
