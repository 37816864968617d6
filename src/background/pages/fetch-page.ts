import type { Page } from '../../model/page.ts'

/** How long a work's page may take, in milliseconds. */
const TIMEOUT = 15_000

/** Most bytes that are read of a work's page. */
const MOST_BYTES = 5_000_000

/** What fetching needs. */
export interface Fetching {
  readonly fetch: typeof globalThis.fetch
  readonly readHtml: (html: string, url: string) => Promise<Page | null>
}

/**
 * Fetches a work's own page without cookies and reads it; null for anything but an HTML page that came in time,
 * whole, and not larger than 5 MB. Never rejects.
 */
export async function fetchPage({ fetch, readHtml }: Fetching, url: string): Promise<Page | null> {
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: { accept: 'text/html,application/xhtml+xml' },
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const type = response.headers.get('content-type') ?? ''
    const isHtml = /^(?:text\/html|application\/xhtml\+xml)/i.test(type)
    if (!response.ok || !isHtml) {
      await response.body?.cancel()
      return null
    }
    const html = await readText(response, /charset=["']?([\w-]+)/i.exec(type)?.[1])
    return html === null ? null : await readHtml(html, response.url || url)
  } catch {
    return null
  }
}

async function readText(response: Response, charset = 'utf-8'): Promise<string | null> {
  const reader = response.body?.getReader()
  if (!reader) return null
  const decoder = new TextDecoder(charset)
  let text = ''
  let bytes = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    bytes += value.byteLength
    if (bytes > MOST_BYTES) {
      await reader.cancel()
      return null
    }
    text += decoder.decode(value, { stream: true })
  }
}
