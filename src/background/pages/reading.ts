import type { Page } from '../../model/page.ts'
import type { Tabs } from '../browser.ts'
import type { Identify } from '../tabs/page-keys.ts'
import type { TabMemories } from '../tabs/tab-memory.ts'

/** What reading pages needs; each of these functions never rejects, and gives null for what it cannot do. */
export interface Reading {
  readonly tabs: Tabs
  readonly memories: TabMemories
  readonly identify: Identify
  /** Where the abstract page stands that belongs to an address of a work. */
  readonly abstractUrlFor: (url: string) => string | null
  /** What an address and a tab's title say alone. */
  readonly pageOfUrl: (url: string, tabTitle?: string) => Page
  /** Reads the page that a tab shows. */
  readonly readTab: (tabId: number) => Promise<Page | null>
  /** Fetches a work's page and reads it. */
  readonly fetchPage: (url: string) => Promise<Page | null>
  /** True when the browser lets Listmark read that site. */
  readonly mayRead: (url: string) => Promise<boolean>
  /** True when the browser lets Listmark read files on the disk. */
  readonly mayReadFiles: () => Promise<boolean>
  readonly wait: (milliseconds: number) => Promise<void>
}
