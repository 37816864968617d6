import type { EntryFields } from '../../model/entry.ts'
import { storableUrl } from '../../model/url.ts'
import { identify } from '../../sources/identify.ts'
import { abstractUrl, pdfUrl } from '../../sources/work-urls.ts'

/**
 * The address under which this list's keeper would link to the work: its PDF or its abstract page, whichever most
 * of the list's links to that source are. A tab's address says where the reader was, not how the list links.
 * @returns the address unchanged when it is on another site than those two, or the list has no habit
 */
export function keepersForm(url: string, entries: readonly Pick<EntryFields, 'url'>[]): string {
  const identity = identify(url)
  const abstract = identity && abstractUrl(identity)
  const pdf = identity && pdfUrl(identity)
  if (!identity || !abstract || !pdf || ![abstract, pdf].some((own) => sameHost(own, url))) return url
  const habit = linksLike(pdf, identity.id, entries) - linksLike(abstract, identity.id, entries)
  if (habit === 0) return url
  return habit > 0 ? pdf : abstract
}

/** An HTML page or a certain version on the work's own site is the same place to its keeper; a mirror is not. */
function sameHost(a: string, b: string): boolean {
  return storableUrl(a)?.host === storableUrl(b)?.host
}

/** How many entries link as this URL does, whatever the id. */
function linksLike(url: string, id: string, entries: readonly Pick<EntryFields, 'url'>[]): number {
  const at = url.indexOf(id)
  if (at < 0) return 0
  const before = url.slice(0, at)
  return entries.filter((entry) => entry.url.startsWith(before)).length
}
