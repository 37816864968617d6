import type { Proposal, ProposalWanted } from '../../messages/proposal.ts'
import type { ListRow } from '../../model/library.ts'
import { type Library, listRow, listRows, readSettings } from '../../store/read.ts'
import type { Shelf } from '../library/change-list.ts'
import { proposeSections } from './propose-section.ts'
import { indexSections, type SectionIndex, sectionName } from './section-index.ts'

/** Up to so many entries a list is read to learn from it even when somebody waits for a form. */
const READ_AT_ONCE = 3000

/** Most tags whose order is told; a completion shows far fewer. */
const ORDERED_TAGS = 100

/**
 * Proposes where a page goes and how it may be tagged; null while there is no list, or not the one asked for.
 * `hasty` never waits for a long list to be read: its row then says what it can.
 */
export type Propose = (
  shelf: Shelf,
  wanted: ProposalWanted,
  pace: 'hasty' | 'patient',
) => Promise<Proposal | null>

/** A proposer that learns each list once for each of its texts. */
export function proposer(): Propose {
  const learned = new WeakMap<object, SectionIndex>()
  return async (shelf, { title, listId, section }, pace) => {
    const list = listId === undefined ? await currentList(shelf.db) : await listRow(shelf.db, listId)
    if (!list) return null
    const loading = shelf.working.get(shelf.db, list.id)
    const isLong = list.entryCount > READ_AT_ONCE
    if (pace === 'hasty' && isLong && shelf.working.peek(list.id)?.changedAt !== list.changedAt) {
      loading.catch(() => null)
      return withoutLearning(list, section)
    }
    const working = await loading
    if (!working) return null
    const read = working.open.list
    const index = learned.get(read) ?? indexSections(read)
    learned.set(read, index)
    const sections = proposeSections(index, title, list.lastSection)
    return { ...withoutLearning(list, section ?? sections[0] ?? []), sections, learned: true }
  }
}

/** What a list's row says alone. */
function withoutLearning(list: ListRow, chosen: readonly string[] | undefined): Proposal {
  const section = chosen ?? standing(list, list.lastSection) ?? list.sections[0]?.path ?? []
  return {
    listId: list.id,
    section,
    sections: list.sections.length > 0 ? [section] : [],
    tags: [],
    tagOrder: list.tags.slice(0, ORDERED_TAGS).map(({ tag }) => tag),
    learned: false,
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
