import type { Background } from '../background.ts'
import { lookAgainIfForgotten } from './look-again.ts'

/** An event of the browser. */
export interface Happening<Arguments extends unknown[]> {
  addListener(listener: (...happened: Arguments) => void): void
}

/** The events of `tabs` that move the badge. */
export interface TabEvents {
  readonly onActivated: Happening<[{ tabId: number }]>
  readonly onUpdated: Happening<
    [tabId: number, changed: { url?: string; status?: string }, ...rest: unknown[]]
  >
  readonly onRemoved: Happening<[tabId: number, ...rest: unknown[]]>
}

/** Follows tab switches, navigations (`history.pushState` too) and closed tabs. */
export function watchTabs(background: Background, events: TabEvents): void {
  const { painter, memories } = background
  events.onActivated.addListener(({ tabId }) => {
    void painter.paint(tabId)
    void lookAgainIfForgotten(background, tabId)
  })
  events.onUpdated.addListener((tabId, { url, status }) => {
    if (url !== undefined || status === 'complete') void painter.paint(tabId)
  })
  events.onRemoved.addListener((tabId) => {
    memories.forget(tabId).catch(() => null)
  })
}
