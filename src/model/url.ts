/** Longest URL that is stored; longer ones are data in disguise. */
export const MAX_URL_LENGTH = 8192

/**
 * The URL when it is one that a list may hold: http, https, or file (for local PDFs).
 * @returns the parsed URL, or null for every other scheme, credentials in it, or text that is no URL
 */
export function storableUrl(text: string): URL | null {
  if (text.length > MAX_URL_LENGTH) return null
  let url: URL
  try {
    url = new URL(text.trim())
  } catch {
    return null
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:' && url.protocol !== 'file:') return null
  return url.username || url.password ? null : url
}
