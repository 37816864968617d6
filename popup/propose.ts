import type { Desk } from './desk.ts'

/** Most UTF-16 units of a title that are sent to learn from. */
const TITLE = 1000

/**
 * Asks where the page may go and how it may be tagged, for the list and the section that are chosen now. Nothing waits
 * for the answer, and without one the form stays as it is.
 */
export async function proposeAgain(desk: Desk): Promise<void> {
  const { view } = desk.popup()
  if (view.kind !== 'save') return
  const { listId, section, placed, draft } = view
  const wanted = { title: draft.title.slice(0, TITLE), listId, ...(placed && { section }) }
  const proposal = await desk.ways.ask('propose', wanted).catch(() => null)
  const now = desk.popup().view
  // Another section was chosen meanwhile: its own answer is on its way.
  if (now.kind !== 'save' || (now.placed && now.section !== section)) return
  desk.send({ kind: 'proposal', proposal })
}
