/** Asks the offscreen page to read a fetched document; the answer is a Page. */
export interface ReadHtml {
  readonly to: 'offscreen'
  readonly name: 'readHtml'
  readonly html: string
  readonly url: string
}

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id?: string | undefined
  readonly tab?: unknown
}

/** The message when it is one to read, sent by this extension's own background; null for anything else. */
export function asReadHtml(message: unknown, sender: Sender, ownId: string): ReadHtml | null {
  if (sender.id !== ownId || sender.tab !== undefined) return null
  if (typeof message !== 'object' || message === null) return null
  const { to, name, html, url } = message as Partial<Record<keyof ReadHtml, unknown>>
  const fits =
    to === 'offscreen' && name === 'readHtml' && typeof html === 'string' && typeof url === 'string'
  return fits ? { to, name, html, url } : null
}
