import type { EntryFields, ExtraLink } from '../../model/entry.ts'
import { storableUrl } from '../../model/url.ts'
import { threadLabel } from '../../sources/threads.ts'

/**
 * An entry's links with those to threads called what this list calls links to that site (`[HN discussion](…)`); any
 * other link keeps its label, for it says what is behind it.
 */
export function threadsLabelled(
  links: readonly ExtraLink[],
  entries: readonly Pick<EntryFields, 'links'>[],
): readonly ExtraLink[] {
  return links.map((link) => {
    const usual = threadLabel(link.url)
    return usual !== null && link.label === usual
      ? { ...link, label: labelAt(hostOf(link.url), entries) ?? usual }
      : link
  })
}

/** The label that most links to a host bear in a list; undefined when it links there nowhere. */
function labelAt(host: string, entries: readonly Pick<EntryFields, 'links'>[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { links = [] } of entries)
    for (const { label, url } of links)
      if (label !== '' && hostOf(url) === host) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}

function hostOf(url: string): string {
  return storableUrl(url)?.hostname.replace(/^(?:www|old|new|m)\./, '') ?? ''
}
