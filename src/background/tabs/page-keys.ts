import type { Page } from '../../model/page.ts'
import type { Identity, WorkKey } from '../../model/work-key.ts'
import { isPdfUrl } from '../../sources/known-page.ts'
import { doiUrl } from '../../sources/printed-work.ts'

/** Names the work at a URL; null for what cannot be listed. */
export type Identify = (url: string) => Identity | null

/**
 * The keys under which a page's work may be listed. A URL that names its work is believed alone; of a plain
 * page its own canonical URL is another name, unless that one leads to another site: a page may claim anything.
 */
export function pageKeys(identify: Identify, url: string, canonicalUrl?: string): readonly WorkKey[] {
  const own = identify(url)
  if (!own) return []
  const canonical = canonicalUrl === undefined ? null : identify(canonicalUrl)
  if (own.source !== 'web' || canonical?.source !== 'web' || !sameSite(url, canonicalUrl ?? ''))
    return [own.key]
  return own.key === canonical.key ? [own.key] : [own.key, canonical.key]
}

/** The keys under which what a page shows may be listed: of a thread first what it is about, then the thread itself. */
export function keysOfPage(identify: Identify, page: Page): readonly WorkKey[] {
  const own = pageKeys(identify, page.url, page.canonicalUrl)
  if (page.thread) return [...pageKeys(identify, page.thread.about), ...own]
  // A PDF on any site may be a copy of a work whose name is printed on it.
  const printed = page.doi && isPdfUrl(page.url) ? identify(doiUrl(page.doi)) : null
  return printed && own[0]?.startsWith('web:') ? [...own, printed.key] : own
}

/** True when both stand on one host, `www.` and `m.` aside. */
function sameSite(a: string, b: string): boolean {
  const host = (url: string) =>
    URL.canParse(url) ? new URL(url).hostname.replace(/^(?:www|m|mobile|amp)\./, '') : url
  return host(a) === host(b)
}
