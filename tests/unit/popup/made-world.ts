import type { Popup } from '../../../popup/state.ts'
import type { Typed } from '../../../popup/typed.ts'
import type { Ways } from '../../../popup/ways.ts'
import type { Proposal } from '../../../src/messages/proposal.ts'
import type { MessageName, OpenPage, Protocol, Signal, WorksOf } from '../../../src/messages/protocol.ts'
import type { QuotedRecord } from '../../../src/messages/quoted-record.ts'
import type { SeenTab } from '../../../src/messages/tab-record.ts'
import type { EntryId, EntryRow, ListId, ListRow } from '../../../src/model/library.ts'
import type { Page } from '../../../src/model/page.ts'
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts'

/** A paper's page, unlisted. */
export const PAPER: Page = {
  kind: 'paper',
  url: 'https://arxiv.org/abs/1706.03762',
  title: 'Attention Is All You Need',
  authors: ['Ashish Vaswani'],
  published: { year: 2023, month: 8, day: 2 },
  links: [],
}

/** A list of two sections, saved into `Reasoning` last. */
export function madeList(id: string, name = id): ListRow {
  return {
    id: id as ListId,
    name,
    fileName: `${id}.md`,
    createdAt: 0,
    changedAt: 0,
    entryCount: 2,
    unreadCount: 2,
    sections: [
      { path: ['Others'], count: 1 },
      { path: ['LLMs', 'Reasoning'], count: 1 },
    ],
    tags: [{ tag: 'reasoning', count: 1 }],
    lastSection: ['LLMs', 'Reasoning'],
  }
}

/** An entry's row in the list `a`. */
export function madeRow(id: number, fields: Partial<EntryRow['fields']> = {}): EntryRow {
  return {
    id: id as EntryId,
    listId: 'a' as ListId,
    key: null,
    section: ['Others'],
    layout: 'bullet',
    fields: { title: `Entry ${id}`, url: `https://example.org/${id}`, ...fields },
    kept: {},
    addedAt: 0,
  }
}

/** What is proposed for a page. */
export function madeProposal(change: Partial<Proposal>): Proposal {
  const section = ['Others']
  return {
    listId: 'a' as ListId,
    section,
    sections: [section],
    tags: [],
    tagOrder: [],
    learned: true,
    ...change,
  }
}

/** What `openPage` answers for the paper. */
export function paperPage(change: Partial<Extract<OpenPage, { kind: 'page' }>> = {}): OpenPage {
  const proposal = madeProposal({})
  return {
    kind: 'page',
    page: PAPER,
    key: null,
    places: [],
    probable: [],
    proposal,
    incomplete: false,
    ...change,
  }
}

type Answers = { [Name in MessageName]?: (ask: Protocol[Name]['ask']) => unknown }

/** A world for the popup to be tried in: what is in it, and what was asked of it. */
export class World {
  lists: readonly ListRow[] = [madeList('a')]
  settings: Settings = DEFAULT_SETTINGS
  rows: EntryRow[] = []
  answers: Answers = { openPage: () => paperPage() }
  url = PAPER.url
  /** The browser keeps files on the disk from Listmark. */
  keepsFiles = false
  /** What the content script has seen. */
  seen: SeenTab | null = null
  /** What was quoted from the page a moment ago. */
  quoted: QuotedRecord | null = null
  /** What the popup was opened to choose from. */
  asksFor: WorksOf | null = null
  readonly asked: { readonly name: MessageName; readonly ask: unknown }[] = []
  readonly typed = new Map<string, Typed>()
  readonly moments = new Set<string>()
  hear: (signal: Signal) => void = () => undefined
  shown: Popup | null = null

  readonly show = (popup: Popup): void => {
    this.shown = popup
  }

  /** The view on the screen. */
  get view(): Popup['view'] {
    if (!this.shown) throw new Error('nothing was shown yet')
    return this.shown.view
  }

  /** What was asked by messages of that name. */
  asks(name: MessageName): unknown[] {
    return this.asked.filter((message) => message.name === name).map(({ ask }) => ask)
  }

  readonly ways: Ways = {
    tab: async () => ({ id: 7, url: this.url, title: 'Title of the tab' }),
    asked: () => this.asksFor,
    windowId: async () => 3,
    settings: async () => this.settings,
    lists: async () => this.lists,
    filesWait: async () => false,
    seen: async () => this.seen,
    quoted: async () => this.quoted,
    forgetQuoted: async () => {
      this.quoted = null
    },
    places: async (keys) =>
      this.rows
        .filter((row) => row.key !== null && keys.includes(row.key))
        .map((row) => ({ listId: row.listId, entryId: row.id, status: 'unread' })),
    entries: async (listId) => this.rows.filter((row) => row.listId === listId),
    entry: async (id) => this.rows.find((row) => row.id === id) ?? null,
    ask: async (name, ask) => {
      this.asked.push({ name, ask })
      const answer = this.answers[name] as ((ask: unknown) => unknown) | undefined
      if (!answer) throw new Error(`nothing answers ${name}`)
      return (await answer(ask)) as Protocol[typeof name]['answer']
    },
    onSignal: (hear) => {
      this.hear = hear
    },
    typed: async ({ url }) => this.typed.get(url) ?? null,
    keepTyped: ({ url }, typed) => {
      if (typed) this.typed.set(url, typed)
      else this.typed.delete(url)
    },
    mayRead: async () => true,
    allow: async () => true,
    hidesFiles: async () => this.keepsFiles,
    openFileSwitch: () => undefined,
    openLibrary: () => undefined,
    openNotes: null,
    close: () => undefined,
    // Long enough for what answers at once; what never answers is not waited for.
    wait: () => new Promise((resolve) => setTimeout(resolve, 5)),
    mark: (moment, on) => {
      if (on) this.moments.add(moment)
      else this.moments.delete(moment)
    },
  }
}

/** A promise that is kept when the test says so. */
export function later(): { readonly promise: Promise<unknown>; readonly resolve: (value: unknown) => void } {
  let resolve: (value: unknown) => void = () => undefined
  const promise = new Promise<unknown>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
