import type { ExtraLink } from '../model/entry.ts'
import { storableUrl } from '../model/url.ts'
import { hostOf } from './host.ts'

/**
 * Reads a further link as people type or paste it: a URL alone, or a label before it (`slides https://…`).
 * @returns null when there is no URL that a list may hold
 */
export function parseLink(text: string): ExtraLink | null {
  const parts = text.trim().split(/\s+/)
  const url = storableUrl(parts.pop() ?? '')
  if (!url) return null
  const typed = parts.join(' ').replace(/:$/, '').trim()
  return { label: typed || siteOf(url.href), url: url.href }
}

/** A site by the longest word of its host, the last one apart: of a subdomain, a name and an ending, the name. */
function siteOf(url: string): string {
  const host = hostOf(url)
  const words = host.split('.').slice(0, -1)
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '') || host
}

/** Links that are known of a work and not among those that its entry has, each once. */
export function linksToOffer(
  known: readonly ExtraLink[],
  has: readonly ExtraLink[],
  mainUrl: string,
): readonly ExtraLink[] {
  const taken = new Set([mainUrl, ...has.map(({ url }) => url)])
  return known.filter(({ url }) => storableUrl(url) !== null && !taken.has(url) && taken.add(url))
}
