import type { OpenPage, Signal } from '../src/messages/protocol.ts'
import type { EntryRow, Place } from '../src/model/library.ts'
import { noteOf } from '../src/model/note.ts'
import type { Desk } from './desk.ts'
import { type NoteWays, openNote } from './note.ts'
import { type Panel, rowOf, type Tab } from './state.ts'

/**
 * Keeps to the tab in front: another tab, another page, another state of the library.
 * @returns looks at it now
 */
export function follow(desk: Desk): () => Promise<void> {
  const turns = { latest: 0 }
  const again = () => look(desk, turns)
  desk.ways.onTab(() => void again())
  desk.ways.onSignal((signal) => void desk.guarded('errorOpening', () => hear(desk, signal, again)))
  void saveKept(desk)
  return again
}

/** Shows what stands about the tab in front; a look that another one has overtaken shows nothing. */
async function look(desk: Desk, turns: { latest: number }): Promise<void> {
  const turn = ++turns.latest
  await desk.guarded('errorOpening', async () => {
    const { ways } = desk
    const tab = await ways.tab()
    const asked = tab && (await ways.ask('openPage', { tabId: tab.id }).catch(() => null))
    const [lists, rows] = await Promise.all([ways.lists(), rowsAt(desk, asked)])
    if (turn !== turns.latest) return
    await showRead(desk, tab, asked, rows, { tab, lists, problem: null, ...fresh(desk.panel(), tab) })
  })
}

/** At another address what was done at the last one is no longer spoken of. */
function fresh({ tab }: Panel, next: Tab | null): Partial<Panel> {
  return tab?.url === next?.url ? {} : { done: null }
}

async function rowsAt({ ways }: Desk, read: OpenPage | null): Promise<readonly EntryRow[]> {
  if (read?.kind !== 'page' || read.places.length === 0) return []
  const current = await ways.currentList()
  const rank = ({ listId }: Place) => (listId === current ? 0 : 1)
  // The same order at every look: the first one is whose note is shown.
  const places = [...read.places].sort((a, b) => rank(a) - rank(b) || a.entryId - b.entryId)
  const rows = await Promise.all(places.map(({ entryId }) => ways.entry(entryId)))
  return rows.flatMap((row) => row ?? [])
}

async function showRead(
  desk: Desk,
  tab: Tab | null,
  read: OpenPage | null,
  rows: readonly EntryRow[],
  change: Partial<Panel>,
): Promise<void> {
  if (rows.length > 0) return desk.showEntry(rows, chosenAmong(desk, rows), change)
  if (read?.kind === 'page') {
    const none = change.lists?.length === 0
    return desk.showOther({ ...change, view: none ? { kind: 'noList' } : { kind: 'page', read } })
  }
  // The address of a page that the browser withholds is not even told.
  const isWithheld = read?.kind === 'withheld' || (tab?.url === '' && !(await desk.ways.seesSites()))
  if (isWithheld) return desk.showOther({ ...change, view: { kind: 'withheld' } })
  const hidesFiles = tab?.url === '' && (await desk.ways.hidesFiles())
  desk.showOther({ ...change, view: { kind: 'unlistable', hidesFiles } })
}

/** The place that is shown already, when it is one of them. */
function chosenAmong(desk: Desk, rows: readonly EntryRow[]): number {
  const { view } = desk.panel()
  const shown = view.kind === 'entry' ? rowOf(view)?.id : undefined
  return Math.max(
    0,
    rows.findIndex(({ id }) => id === shown),
  )
}

async function hear(desk: Desk, signal: Signal, again: () => Promise<void>): Promise<void> {
  const { view } = desk.panel()
  if (signal.kind === 'quoted') {
    await again()
    const now = desk.panel().view
    const isHere = now.kind === 'entry' && rowOf(now)?.id === signal.entryId
    return isHere ? desk.set({ done: { what: 'quoted', undo: signal.undo } }) : undefined
  }
  if (signal.kind === 'syncChanged' || signal.kind === 'settingsChanged' || desk.panel().busy) return
  if (view.kind !== 'entry') return again()
  await refresh(desk, again)
}

/** Reads the rows on the screen again, after a change here or elsewhere. */
export async function refresh(desk: Desk, again: () => Promise<void>): Promise<void> {
  const { view } = desk.panel()
  if (view.kind !== 'entry') return again()
  const [lists, ...rows] = await Promise.all([
    desk.ways.lists(),
    ...view.rows.map(({ id }) => desk.ways.entry(id)),
  ])
  if (desk.panel().view !== view) return
  if (rows.some((row) => row === null)) return again()
  desk.showEntry(
    rows.flatMap((row) => row ?? []),
    view.at,
    { lists },
  )
}

/** Saves what was typed in earlier days and never reached the library. */
async function saveKept({ ways, panel }: Desk): Promise<void> {
  for (const id of ways.keptEntries()) {
    const row = await ways.entry(id).catch(() => null)
    const { view } = panel()
    if (!row || (view.kind === 'entry' && rowOf(view)?.id === id)) continue
    const noteWays: NoteWays = { ...ways, save: (ask) => ways.ask('saveNote', ask) }
    await openNote(noteWays, id, noteOf(row), () => {}).flush()
  }
}
