import type { PageEvidence } from '../model/page.ts'
import { said } from './said.ts'
import { lineOf } from './text.ts'

/**
 * The microformats h-entry (microformats.org/wiki/h-entry) and its ancestor hAtom, when the page has one entry;
 * several make a listing.
 */
export function hEntry(document: Document): PageEvidence {
  const entries = document.querySelectorAll('.h-entry,.hentry')
  const entry = entries[0]
  if (!entry || entries.length > 1) return {}
  const own = (selector: string) => entry.querySelector(selector)
  const published = own('.dt-published,time.published,.published[title],abbr.published')
  const updated = own('.dt-updated,time.updated,.updated[title]')
  return said({
    title: lineOf(own('.p-name,.entry-title'), 500),
    authors: [...entry.querySelectorAll('.p-author .p-name,.p-author,.vcard .fn,.author.vcard')]
      .filter((author) => !author.closest('[class*="comment" i],[id*="comment" i]'))
      .slice(0, 1)
      .map((author) => lineOf(author, 200)),
    published: stampOf(published) ?? stampOf(own('time[datetime]')),
    updated: stampOf(updated),
  })
}

function stampOf(element: Element | null): string | undefined {
  if (!element) return undefined
  return element.getAttribute('datetime') ?? element.getAttribute('title') ?? lineOf(element, 200)
}
