import { abstractPage, fullTextPage, listingPage } from './arxiv-pages.ts'
import { ARXIV_WORKS, arxivWork } from './arxiv-works.ts'
import { BLOG_POST_URL, blogPost } from './blog-page.ts'
import { htmlPage } from './html.ts'
import { pdf } from './pdf.ts'

/** What a site answers to a request. */
export interface Answer {
  readonly status?: number
  readonly type: string
  readonly body: string | Buffer
  /** The connection stays open after the body, as if more were to come. */
  readonly unfinished?: boolean
}

/** A part of the internet: answers the addresses that are its own, null for all others. */
export type Site = (url: URL) => Answer | null

/** An HTML answer. */
export function html(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body }
}

/** A page that no list would hold. */
export const ORDINARY_URL = 'https://example.com/'

/** The sample pages to visit, in the order of the journey. */
export const SAMPLE_URLS = {
  listed: 'https://arxiv.org/abs/2305.14314',
  unlisted: 'https://arxiv.org/abs/2201.11903',
  pdf: 'https://arxiv.org/pdf/2205.11916',
  listing: 'https://arxiv.org/list/cs.CL/recent',
  post: BLOG_POST_URL,
  ordinary: ORDINARY_URL,
} as const

const ARXIV_ADDRESS = /^\/(abs|pdf|html)\/(\d{4}\.\d{4,5})(?:v(\d+))?(?:\.pdf)?$/

/** arXiv as far as the samples go: abstract pages, PDFs, full texts and a listing. */
export const arxivSite: Site = ({ hostname, pathname }) => {
  if (hostname !== 'arxiv.org' && hostname !== 'export.arxiv.org' && hostname !== 'www.arxiv.org') return null
  if (pathname.startsWith('/list/')) return html(listingPage(ARXIV_WORKS))
  const [, form, id, version] = ARXIV_ADDRESS.exec(pathname) ?? []
  if (!form || !id) return null
  const work = arxivWork(id)
  if (form === 'pdf') return { type: 'application/pdf', body: pdf(work.title) }
  return html(form === 'abs' ? abstractPage(work, version ? Number(version) : undefined) : fullTextPage(work))
}

const postSite: Site = ({ href }) => (href === BLOG_POST_URL ? html(blogPost()) : null)

const ordinarySite: Site = ({ href }) =>
  href === ORDINARY_URL
    ? html(
        htmlPage(
          'Example Domain',
          '',
          '<h1>Example Domain</h1>\n<p>An ordinary page: nothing to save here.</p>',
        ),
      )
    : null

// Every page asks for one; a 404 would stand in its console as an error.
const faviconSite: Site = ({ pathname }) =>
  pathname === '/favicon.ico' ? { status: 204, type: 'image/x-icon', body: '' } : null

/** All the sample pages. */
export const SAMPLE_SITES: readonly Site[] = [arxivSite, postSite, ordinarySite, faviconSite]
