import { makeDesk } from '../../../panel/desk.ts'
import { follow } from '../../../panel/follow.ts'
import type { Tab } from '../../../panel/state.ts'
import type { Ways } from '../../../panel/ways.ts'
import type { OpenPage, Signal } from '../../../src/messages/protocol.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../../../src/model/library.ts'
import type { Page } from '../../../src/model/page.ts'

export const listId = 'list' as ListId

/** A row with that note, at that place in the list. */
export function rowOf(id: number, title: string, notes?: string): EntryRow {
  const url = `https://a.org/${title}`
  return {
    id: id as EntryId,
    listId,
    key: null,
    section: ['Papers'],
    layout: 'bullet',
    fields: { title, url, ...(notes !== undefined && { notes }) },
    kept: {},
    addedAt: 0,
  }
}

/** What the worker says of a page that stands at these entries. */
export function pageAt(url: string, rows: readonly EntryRow[]): OpenPage {
  const page: Page = { kind: 'article', url, title: url, authors: [], links: [] }
  const places = rows.map(({ id }) => ({ listId, entryId: id, status: 'unread' as const }))
  return { kind: 'page', page, key: null, places, probable: [], proposal: null, incomplete: false }
}

const LIST: ListRow = {
  id: listId,
  name: 'Reading',
  fileName: 'reading.md',
  createdAt: 0,
  changedAt: 0,
  entryCount: 0,
  unreadCount: 0,
  sections: [],
  tags: [],
  lastSection: null,
}

/** A panel on a world made of maps: the tab in front, what the worker says of pages, and the library's rows. */
export function madePanel() {
  const world = {
    tab: { id: 1, url: 'https://a.org/', title: '' } as Tab | null,
    pages: new Map<string, OpenPage | Promise<OpenPage>>(),
    rows: new Map<EntryId, EntryRow>(),
    lists: [LIST],
    seesSites: true,
    saved: [] as string[],
    refuses: false,
  }
  let hearTab = () => {}
  let hearSignal = (_signal: Signal) => {}
  const ways: Ways = {
    tab: async () => world.tab,
    onTab(hear) {
      hearTab = hear
    },
    lists: async () => world.lists,
    currentList: async () => listId,
    entry: async (id) => world.rows.get(id) ?? null,
    async ask(name, payload) {
      if (name === 'openPage') {
        const read = await world.pages.get(world.tab?.url ?? '')
        return (read ?? { kind: 'unlistable', url: world.tab?.url ?? '' }) as never
      }
      if (name !== 'saveNote') throw new Error(`not asked for here: ${name}`)
      const { entryId, notes } = payload as { entryId: EntryId; notes: string }
      if (world.refuses) return { kind: 'refused', reason: 'refusalBusy' } as never
      world.saved.push(notes)
      const row = world.rows.get(entryId)
      if (row) world.rows.set(entryId, { ...row, fields: { ...row.fields, notes } })
      return { kind: 'noted', notes, undo: null } as never
    },
    onSignal(hear) {
      hearSignal = hear
    },
    keptEntries: () => [],
    kept: () => null,
    keep: () => undefined,
    after: () => () => undefined,
    now: () => 0,
    seesSites: async () => world.seesSites,
    allowSites: async () => true,
    hidesFiles: async () => false,
    openFileSwitch: () => undefined,
    openLibrary: () => undefined,
    openEntry: () => undefined,
    markReady: () => undefined,
  }
  const desk = makeDesk(ways, () => undefined)
  const look = follow(desk)
  /** Puts an entry into the library and tells the worker's word of the page that it is for. */
  const list = (url: string, ...rows: readonly EntryRow[]) => {
    for (const row of rows) world.rows.set(row.id, row)
    world.pages.set(url, pageAt(url, rows))
  }
  return {
    world,
    desk,
    look,
    list,
    tabChanged: () => hearTab(),
    tell: (signal: Signal) => hearSignal(signal),
  }
}
