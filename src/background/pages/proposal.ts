import type { Learned } from '../../learning/learn-list.ts'
import { proposeSections } from '../../learning/propose-sections.ts'
import { proposeTags } from '../../learning/propose-tags.ts'
import { sectionName } from '../../learning/sections-of.ts'
import type { Proposal, ProposalWanted } from '../../messages/proposal.ts'
import type { PartialDate } from '../../model/date.ts'
import type { List } from '../../model/entry.ts'
import type { ListRow } from '../../model/library.ts'
import { type Library, listRow, listRows, readSettings } from '../../store/read.ts'
import type { Shelf } from '../library/change-list.ts'
import { learnedLists } from './learned-lists.ts'

/** Up to so many entries a list is read to learn from it even when somebody waits for a form. */
const READ_AT_ONCE = 800

/** Up to so many entries a list that is read already is learned while somebody waits. */
const LEARNED_AT_ONCE = 3000

/** Most tags whose order is told; a completion shows far fewer. */
const ORDERED_TAGS = 100

/**
 * Proposes where a page goes and how it may be tagged; null while there is no list, or not the one asked for.
 * `hasty` never waits for a long list: what was learned of it before its last changes, or else its row, says what
 * it can.
 */
export type Propose = (
  shelf: Shelf,
  wanted: ProposalWanted,
  pace: 'hasty' | 'patient',
) => Promise<Proposal | null>

/**
 * A proposer that learns each list once for each of its texts.
 * @param pause resolves when the worker may go on with a long list
 */
export function proposer(pause: () => Promise<void>): Propose {
  const lists = learnedLists(pause)
  return async (shelf, wanted, pace) => {
    const { listId } = wanted
    const list = listId === undefined ? await currentList(shelf.db) : await listRow(shelf.db, listId)
    if (!list) return null
    const loading = shelf.working.get(shelf.db, list.id)
    const known = lists.known(list.id)
    if (pace === 'hasty' && !isQuick(shelf, list, known?.of)) {
      loading.catch(() => null)
      return known ? fromLearned(list, known.learned, wanted, shelf.now()) : fromRow(list, wanted)
    }
    const working = await loading
    if (!working) return null
    return fromLearned(list, await lists.learn(list.id, working.open.list), wanted, shelf.now())
  }
}

/** True when nobody will notice that the list is read and learned first. */
function isQuick(shelf: Shelf, list: ListRow, learned: List | undefined): boolean {
  const working = shelf.working.peek(list.id)
  if (working?.changedAt !== list.changedAt) return list.entryCount <= READ_AT_ONCE
  return list.entryCount <= LEARNED_AT_ONCE || learned === working.open.list
}

function fromLearned(list: ListRow, learned: Learned, wanted: ProposalWanted, now: number): Proposal {
  const likely = proposeSections(learned, wanted.title, {
    last: list.lastSection,
    today: localDay(now),
  })
  // What was learned before the last change may know sections that are gone.
  const sections = likely.filter((path) => path.length === 0 || stands(list, path))
  const section = wanted.section ?? sections[0] ?? []
  const { tags, order } = proposeTags(learned, wanted.title, section)
  const known = new Set(list.tags.map(({ tag }) => tag))
  const isKnown = (tag: string) => known.has(tag)
  return {
    listId: list.id,
    section,
    sections,
    tags: tags.filter(isKnown),
    tagOrder: order.filter(isKnown).slice(0, ORDERED_TAGS),
    learned: true,
  }
}

/** The day of a moment where the reader is. */
function localDay(now: number): PartialDate {
  const at = new Date(now)
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }
}

/** What a list's row says alone. */
function fromRow(list: ListRow, wanted: ProposalWanted): Proposal {
  const last = list.lastSection && stands(list, list.lastSection) ? list.lastSection : null
  const section = wanted.section ?? last ?? list.sections[0]?.path ?? []
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

function stands(list: ListRow, path: readonly string[]): boolean {
  const name = sectionName(path)
  return list.sections.some((section) => sectionName(section.path) === name)
}
