/** Asks the offscreen page to read a fetched document; the answer is a Page. */
export interface ReadHtml {
  readonly to: 'offscreen'
  readonly name: 'readHtml'
  readonly html: string
  readonly url: string
}

/** Asks the offscreen page to fetch a PDF and read its first page; the answer is a Page, or null. */
export interface ReadPdf {
  readonly to: 'offscreen'
  readonly name: 'readPdf'
  readonly url: string
}

/** Who sent a message, as the browser says. */
export interface Sender {
  readonly id?: string | undefined
  readonly tab?: unknown
}

/** The message when it is one to read, sent by this extension's own background; null for anything else. */
export function asAsked(message: unknown, sender: Sender, ownId: string): ReadHtml | ReadPdf | null {
  if (sender.id !== ownId || sender.tab !== undefined) return null
  if (typeof message !== 'object' || message === null) return null
  const { to, name, html, url } = message as Partial<Record<keyof ReadHtml, unknown>>
  if (to !== 'offscreen' || typeof url !== 'string') return null
  if (name === 'readPdf') return { to, name, url }
  return name === 'readHtml' && typeof html === 'string' ? { to, name, html, url } : null
}
