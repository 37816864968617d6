import { storableUrl } from '../../model/url.ts'

/** The URL when a note may lead there: http or https, without credentials; null for anything else. */
export function safeLink(url: string): string | null {
  const parsed = storableUrl(url)
  return parsed && parsed.protocol !== 'file:' ? parsed.href : null
}
