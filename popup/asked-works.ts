import type { WorksOf } from '../src/messages/protocol.ts'

/**
 * What a window of the popup was opened to choose from, by its address: `?of=tabs&windowId=1`.
 * @returns null for the popup over a tab, and for an address that nobody of ours wrote
 */
export function askedWorks(search: string): WorksOf | null {
  const asked = new URLSearchParams(search)
  const number = (name: string) => {
    const value = asked.get(name)
    return value !== null && /^\d{1,15}$/.test(value) ? Number(value) : null
  }
  const windowId = number('windowId')
  if (asked.get('of') === 'tabs') return windowId === null ? null : { of: 'tabs', windowId }
  const [tabId, frameId] = [number('tabId'), number('frameId')]
  if (asked.get('of') !== 'selection' || tabId === null) return null
  return { of: 'selection', tabId, ...(frameId !== null && { frameId }) }
}
