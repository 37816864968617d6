import type { Tab } from './state.ts'
import type { Ways } from './ways.ts'

/** What the browser says of a tab; `url` is missing where Listmark may not see it. */
interface BrowserTab {
  readonly id?: number | undefined
  readonly url?: string | undefined
  readonly title?: string | undefined
}

interface Happening<Arguments extends unknown[]> {
  addListener(listener: (...happened: Arguments) => void): void
}

/** The parts of the browser that tell which tab is in front and what it shows. */
interface TabBrowser {
  readonly tabs: {
    get(tabId: number): Promise<BrowserTab>
    query(filter: { active: true; currentWindow: true }): Promise<readonly BrowserTab[]>
    readonly onActivated: Happening<[unknown]>
    readonly onUpdated: Happening<[number, { url?: string; status?: string }]>
  }
}

/**
 * The tab beside which the panel stands: the one in front in its window, or the one that its address names.
 * @param search the page's address from `?` on, such as `?tab=12`
 */
export function watchTab({ tabs }: TabBrowser, search: string): Pick<Ways, 'tab' | 'onTab'> {
  const named = /^\?tab=(\d{1,15})$/.exec(search)?.[1]
  let shown: number | undefined
  return {
    async tab(): Promise<Tab | null> {
      const tab =
        named === undefined
          ? (await tabs.query({ active: true, currentWindow: true }))[0]
          : await tabs.get(Number(named)).catch(() => undefined)
      shown = tab?.id
      return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '', title: tab.title ?? '' }
    },
    onTab(hear) {
      if (named === undefined) tabs.onActivated.addListener(() => hear())
      // A page without a full load (`history.pushState`) tells its address alone.
      tabs.onUpdated.addListener((tabId, { url, status }) => {
        if (tabId === shown && (url !== undefined || status === 'complete')) hear()
      })
    },
  }
}
