import type { BulkProtocol, SectionAnswer } from '../../messages/bulk-protocol.ts'
import type { Change } from '../../model/change.ts'
import type { ListId } from '../../model/library.ts'
import { listRow } from '../../store/read.ts'
import { changeList, type Plan, refuse, type Shelf } from '../library/change-list.ts'

/** Opens a section, the last one in the section above. */
export function addSection(
  shelf: Shelf,
  { listId, above, title }: BulkProtocol['addSection']['ask'],
): Promise<SectionAnswer> {
  return changeHeading(shelf, listId, { kind: 'addSection', section: above, title: oneLine(title) })
}

/** Gives a section's heading other words; its entries stay under it. */
export function renameSection(
  shelf: Shelf,
  { listId, section, title }: BulkProtocol['renameSection']['ask'],
): Promise<SectionAnswer> {
  return changeHeading(shelf, listId, { kind: 'renameSection', section, title: oneLine(title) })
}

async function changeHeading(
  shelf: Shelf,
  listId: ListId,
  change: Change & { kind: 'addSection' | 'renameSection' },
): Promise<SectionAnswer> {
  let section: readonly string[] = []
  const changed = await changeList(shelf, listId, async (working) => {
    const { open, outcomes } = shelf.engine.edit(working.open, [change])
    const [outcome] = outcomes
    if (outcome?.kind !== 'done') return refuse('refusalNotWritten', outcome?.reason ?? '')
    section = open.list.sections.find(({ line }) => line === outcome.line)?.path ?? change.section
    const last = (await listRow(shelf.db, listId))?.lastSection ?? null
    const lastSection =
      change.kind === 'renameSection' && last ? followed(last, change.section, section) : null
    const stand = new Map(working.order.map((id, at) => [at, id]))
    return { kind: 'plan', why: 'section', open, stand, ...(lastSection && { lastSection }) } satisfies Plan
  })
  return changed.kind === 'changed' ? { kind: 'changed', section, undo: changed.undo } : changed
}

/** The section of the last save under its heading's new name; null when it is another one. */
function followed(
  last: readonly string[],
  before: readonly string[],
  after: readonly string[],
): readonly string[] | null {
  return before.every((heading, i) => heading === last[i]) ? [...after, ...last.slice(before.length)] : null
}

function oneLine(title: string): string {
  return title.replace(/\s+/g, ' ').trim()
}
