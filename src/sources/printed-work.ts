import { arxivId } from './arxiv-id.ts'
import { doiOf } from './doi-text.ts'

/** What a paper's first page prints of its own name. */
export interface PrintedWork {
  /** An arXiv paper's own DOI, too. */
  readonly doi: string
  readonly label: string
  readonly url: string
  /** The date of the version, as arXiv stamps it. */
  readonly date?: string
}

/** arXiv's stamp on the margin of a first page: `arXiv:1706.03762v7 [cs.CL] 2 Aug 2023`. */
const STAMP =
  /\barXiv:\s?((?:[a-z-]+(?:\.[A-Z]{2})?\/\d{7}|\d{4}\.\d{4,5})(?:v\d{1,3})?)\s*(?:\[[\w.-]+\]\s*)?(\d{1,2} \p{L}{3,9} \d{4})?/u
/** A DOI that says what it is: those of cited works stand without such a word, or on later pages. */
const OWN_DOI = /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:?\s?)(10\.\d{4,9}\/[^\s"<>]+[^\s"<>.,;)\]])/gi

/** The work whose name is printed on its first page; null when none is, or several are. */
export function printedWork(text: string): PrintedWork | null {
  const [, stamped = '', date] = STAMP.exec(text) ?? []
  const id = arxivId(stamped)
  if (id !== null && date !== undefined) {
    return { doi: `10.48550/arXiv.${id}`, label: 'arXiv', url: `https://arxiv.org/abs/${id}`, date }
  }
  const dois = new Set([...text.matchAll(OWN_DOI)].flatMap(([, found = '']) => doiOf(found) ?? []))
  const [doi] = dois
  return dois.size === 1 && doi !== undefined ? { doi, label: 'DOI', url: `https://doi.org/${doi}` } : null
}

/** The address by which a work with a DOI is known. */
export function doiUrl(doi: string): string {
  return `https://doi.org/${doi}`
}
