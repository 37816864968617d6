import type { SeenPage } from '../model/page.ts'
import type { WorkKey } from '../model/work-key.ts'

/** What the worker keeps of a tab in the browser's session storage, as far as pages read it. */
export interface TabRecord {
  /** The address of which the rest speaks. */
  readonly url: string
  /** What the content script said. */
  readonly seen?: SeenPage
  /** The keys under which that may be listed. */
  readonly keys?: readonly WorkKey[]
}

/** The name of a tab's record. */
export function tabRecordName(tabId: number): string {
  return `tab:${tabId}`
}

/** What is known of a piece to read before it is read. */
export interface SeenTab {
  readonly title: string
  readonly keys: readonly WorkKey[]
}

/**
 * What is known of the page at an address from its tab's record; null for what the content script did not see, saw at
 * another address, or saw to be nothing to read.
 */
export function seenTab(record: TabRecord | undefined, url: string): SeenTab | null {
  const { seen, keys } = record ?? {}
  if (!seen || !keys || record?.url !== url || seen.kind === 'other' || seen.title === '') return null
  return { title: seen.title, keys }
}
