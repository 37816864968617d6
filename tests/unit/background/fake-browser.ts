import 'fake-indexeddb/auto'
import { assemble, type Surroundings } from '../../../src/background/assemble.ts'
import type { Background } from '../../../src/background/background.ts'
import { importText } from '../../../src/background/library/import-list.ts'
import type { Signal } from '../../../src/messages/protocol.ts'
import type { FoundLink } from '../../../src/model/found-link.ts'
import type { ListId } from '../../../src/model/library.ts'
import type { Page } from '../../../src/model/page.ts'
import { listText, openLibrary } from '../../../src/store/read.ts'
import type { FileHandle } from '../../../src/sync/targets/local-file.ts'

/** What a tab's button shows. */
export interface Shown {
  text?: string
  color?: string
  title?: string
}

/** What a server answers. */
export interface Answer {
  readonly status?: number
  readonly type?: string
  readonly body: string
  readonly retryAfter?: string
}

/** A browser made of maps: tabs with addresses, what their pages would read as, and what was shown and told. */
export interface FakeBrowser {
  readonly tabs: Map<number, { url: string; title?: string; openerTabId?: number }>
  /** By URL: what the page reads as; a function is asked at the time, and may never answer. */
  readonly pages: Map<string, Page | (() => Promise<Page | null>)>
  /** By URL: the HTML that a fetch brings, or another answer. */
  readonly web: Map<string, string | Answer>
  /** By URL: what the first page of a PDF reads as. */
  readonly pdfs: Map<string, Page>
  /** By URL: until when its answer keeps one waiting. */
  readonly slow: Map<string, Promise<void>>
  /** Every address that was fetched. */
  readonly fetched: string[]
  /** By URL: the links of the page there. */
  readonly links: Map<string, readonly FoundLink[]>
  readonly withheld: Set<string>
  readonly buttons: Map<number | 'all', Shown>
  readonly signals: Signal[]
  readonly alarms: Map<string, number>
  readonly session: Map<string, unknown>
  readonly asked: { tabId: number; message: unknown }[]
  /** Tabs without a content script. */
  readonly deaf: Set<number>
  readonly injected: number[]
  /** Entries that were shown in the library. */
  readonly opened: number[]
  /** Files in the downloads folder, by name, and the files that lists are kept in. */
  readonly downloaded: Map<string, string>
  readonly files: Map<ListId, FileHandle>
  online: boolean
  /** The browser lets files on the disk be read. */
  readsFiles: boolean
  time: number
  /** What the worker takes from this browser. */
  readonly around: Surroundings
}

let libraries = 0

/** A browser with no tabs, on a library of its own. */
export function fakeBrowser(): FakeBrowser {
  const name = `browser-${libraries++}`
  const browser: Omit<FakeBrowser, 'around'> = {
    tabs: new Map(),
    pages: new Map(),
    links: new Map(),
    web: new Map(),
    fetched: [],
    slow: new Map(),
    pdfs: new Map(),
    withheld: new Set(),
    buttons: new Map(),
    signals: [],
    alarms: new Map(),
    session: new Map(),
    asked: [],
    deaf: new Set(),
    injected: [],
    opened: [],
    downloaded: new Map(),
    files: new Map(),
    online: true,
    readsFiles: false,
    time: 1_700_000_000_000,
  }
  const tab = async (id: number) => {
    const found = browser.tabs.get(id)
    if (!found) throw new Error(`No tab with id: ${id}`)
    return { id, ...found }
  }
  const show = (part: Shown, tabId: number | 'all' = 'all') => {
    browser.buttons.set(tabId, { ...browser.buttons.get(tabId), ...part })
  }
  const around: Surroundings = {
    tabs: {
      get: tab,
      query: async () => Promise.all([...browser.tabs.keys()].map(tab)),
      async sendMessage(tabId, message) {
        if (browser.deaf.has(tabId)) throw new Error('Could not establish connection')
        browser.asked.push({ tabId, message })
      },
    },
    button: {
      setBadgeText: ({ text, tabId }) => show({ text }, tabId),
      setBadgeBackgroundColor: ({ color, tabId }) => show({ color }, tabId),
      setTitle: ({ title, tabId }) => show({ title }, tabId),
    },
    session: {
      get: async (key) => ({ [key]: browser.session.get(key) }),
      set: async (items) => {
        for (const [key, value] of Object.entries(items)) browser.session.set(key, value)
      },
      remove: async (key) => void browser.session.delete(key),
    },
    alarms: {
      create: (alarm, { when }) => void browser.alarms.set(alarm, when),
      clear: async (alarm) => browser.alarms.delete(alarm),
    },
    word: (named, ...fills) => (named === 'languageCode' ? 'en' : [named, ...fills].join('|')),
    openEntry: async (id) => void browser.opened.push(id),
    openLibrary: () => openLibrary(name),
    signal: (signal) => browser.signals.push(signal),
    inject: async (tabId) => browser.injected.push(tabId),
    async readTab(tabId) {
      const page = browser.pages.get((await tab(tabId)).url)
      return typeof page === 'function' ? page() : (page ?? null)
    },
    readLinks: async ({ of, tabId }) => {
      const links = browser.links.get((await tab(tabId)).url) ?? null
      return typeof of === 'string' ? links : (links?.filter(({ url }) => url === of.url) ?? null)
    },
    readHtml: async (html, url) => paper(url, JSON.parse(html)),
    async fetch(url) {
      if (!browser.online) throw new TypeError('Failed to fetch')
      browser.fetched.push(String(url))
      const found = browser.web.get(String(url))
      await browser.slow.get(String(url))
      const {
        status = 200,
        type = 'text/html',
        body,
        retryAfter,
      } = typeof found === 'string' ? { body: found } : (found ?? { status: 404, body: '' })
      const headers = { 'content-type': type, ...(retryAfter && { 'retry-after': retryAfter }) }
      return new Response(body, { status, headers })
    },
    mayReadFiles: async () => browser.readsFiles,
    mayRead: async (url) => !browser.withheld.has(new URL(url).hostname),
    wait: () => new Promise((resolve) => setTimeout(resolve, 20)),
    isOnline: () => browser.online,
    async download(fileName, text) {
      browser.downloaded.set(fileName, text)
      return { kind: 'written', stamp: '' }
    },
    fileOf: async (_db, listId) => browser.files.get(listId) ?? null,
    now: () => browser.time++,
    random: () => 0,
    readPdf: async (url) => browser.pdfs.get(url) ?? null,
  }
  return Object.assign(browser, { around })
}

/** A page of a paper. */
export function paper(url: string, fields: Partial<Page> = {}): Page {
  return { kind: 'paper', url, title: `Paper at ${url}`, authors: ['Ada Lovelace'], links: [], ...fields }
}

/** A worker on that browser, and one list in its library. */
export async function workerWith(
  browser: FakeBrowser,
  text: string,
): Promise<{ worker: Background; listId: ListId }> {
  const worker = assemble(browser.around)
  const imported = await importText(await worker.shelf(), { name: 'List', fileName: 'list.md', text })
  if (imported.kind !== 'imported') throw new Error(imported.reason)
  return { worker, listId: imported.listId }
}

/** A list's text as it is stored. */
export async function storedText(worker: Background, listId: ListId): Promise<string> {
  return (await listText((await worker.shelf()).db, listId)) ?? ''
}

/** Waits until something is so, or fails after two seconds. */
export async function until(so: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 400; tries++) {
    if (await so()) return
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  throw new Error('It never was so')
}
