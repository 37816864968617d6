import type { Page } from '../../model/page.ts'
import { printedWork } from '../../sources/printed-work.ts'
import { readDate } from '../dates.ts'
import { plainLine } from '../text.ts'
import type { PdfFront } from './front.ts'
import { pdfAuthors } from './pdf-authors.ts'
import { pdfTitle } from './pdf-title.ts'

/** Most characters of the first page in which a work's name is looked for. */
const MOST_TEXT = 20_000

/**
 * The page that a PDF makes: title, authors where they are clear, and the work whose name is printed on it as a link to
 * choose. Never throws; null when it says nothing of itself.
 */
export function readFront(front: PdfFront, url: string): Page | null {
  try {
    const title = pdfTitle(front)
    const work = printedWork(
      front.lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, MOST_TEXT),
    )
    if (!title && !work) return null
    const published = work?.date ? readDate(work.date) : null
    return {
      kind: 'paper',
      url,
      title: title ? plainLine(title.text) : '',
      authors: pdfAuthors(front.author, front.lines, title?.last ?? -1),
      ...(published && { published }),
      ...(work && { doi: work.doi }),
      links: work ? [{ label: work.label, url: work.url }] : [],
    }
  } catch {
    return null
  }
}
