/** What the browser says of a tab; `url` is missing where Listmark may not see it. */
export interface Tab {
  readonly id?: number | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
  readonly windowId?: number | undefined
  /** It was put to sleep: looking at its page would load it again. */
  readonly discarded?: boolean | undefined
  /** The tab from which it was opened, while that is open. */
  readonly openerTabId?: number | undefined
}

/** The part of `tabs` that the worker uses. */
export interface Tabs {
  /** Rejects when the tab is closed. */
  get(tabId: number): Promise<Tab>
  query(filter: { active?: boolean; lastFocusedWindow?: boolean; windowId?: number }): Promise<readonly Tab[]>
  sendMessage(tabId: number, message: unknown): Promise<unknown>
}

/** The part of `action` that shows something on the toolbar button; without `tabId`, on every tab. */
export interface Button {
  setBadgeText(details: { text: string; tabId?: number }): Promise<void> | void
  setBadgeBackgroundColor(details: { color: string; tabId?: number }): Promise<void> | void
  setTitle(details: { title: string; tabId?: number }): Promise<void> | void
}

/** The part of `storage.session` that the worker uses: memory that outlives it, but not the browser. */
export interface SessionArea {
  get(key: string): Promise<Record<string, unknown>>
  set(items: Record<string, unknown>): Promise<void>
  remove(key: string): Promise<void>
}

/** The part of `alarms` that the worker uses. */
export interface Alarms {
  create(name: string, when: { when: number }): Promise<void> | void
  clear(name: string): Promise<boolean>
}

/** The text of a name in the browser's language; `words.ts` gives it. */
export type Words = typeof import('../messages/words.ts').word
