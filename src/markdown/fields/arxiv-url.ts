/** How a URL shows an arXiv paper: its abstract, its PDF, or its PDF with the ending written out. */
export type ArxivForm = 'abs' | 'pdf' | '.pdf'

const ARXIV =
  /^(https?:\/\/(?:www\.)?arxiv\.org\/)(abs|pdf)\/((?:\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?\/\d{7}))(v\d+)?(\.pdf)?$/

/** The form of an arXiv URL; null for any other URL, and for one with a query or a fragment. */
export function arxivForm(url: string): ArxivForm | null {
  const found = ARXIV.exec(url)
  if (!found) return null
  return found[2] === 'abs' ? 'abs' : found[5] ? '.pdf' : 'pdf'
}

/** True when an arXiv URL names a version. */
export function hasArxivVersion(url: string): boolean {
  return ARXIV.exec(url)?.[4] !== undefined
}

/** The URL of the same arXiv paper in another form, with or without its version (arXiv identifier scheme). */
export function toArxivForm(url: string, form: ArxivForm, keepVersion: boolean): string {
  const found = ARXIV.exec(url)
  if (!found) return url
  const [, host = '', , id = '', version = ''] = found
  const path = form === 'abs' ? 'abs' : 'pdf'
  return `${host}${path}/${id}${keepVersion ? version : ''}${form === '.pdf' ? '.pdf' : ''}`
}
