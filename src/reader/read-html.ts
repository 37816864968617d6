import type { Page } from '../model/page.ts'
import { readPage } from '../page/read-page.ts'

/** Longest document that is parsed; an abstract page is a hundredth of it. */
const MAX_HTML = 5_000_000

/**
 * Reads a document that was fetched. Its scripts never run and nothing that it names is loaded.
 * @param parse makes an inert Document, as `DOMParser` does
 */
export function readHtml(html: string, url: string, parse: (html: string) => Document): Page {
  return readPage(parse(html.slice(0, MAX_HTML)), url)
}
