import type { ArxivWork } from './arxiv-works.ts'
import { escapeHtml, htmlPage } from './html.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `2023-01-10` as arXiv writes it: `10 Jan 2023`. */
function arxivDay(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-')
  return `${Number(day)} ${MONTHS[Number(month) - 1] ?? ''} ${year}`
}

function lastFirst(name: string): string {
  const words = name.split(' ')
  return `${words.at(-1)}, ${words.slice(0, -1).join(' ')}`
}

function dateline(work: ArxivWork, version: number): string {
  const first = arxivDay(work.versions[0] ?? '')
  if (version === 1) return `[Submitted on ${first}]`
  const shown = arxivDay(work.versions[version - 1] ?? '')
  return `[Submitted on ${first} (<a href="/abs/${work.id}v1">v1</a>), last revised ${shown} (this version, v${version})]`
}

function history(work: ArxivWork, version: number): string {
  return work.versions
    .map((iso, i) => {
      const label = `[v${i + 1}]`
      const named = i + 1 === version ? label : `<a href="/abs/${work.id}v${i + 1}">${label}</a>`
      const weekday = new Date(iso).toUTCString().slice(0, 4)
      return `<strong>${named}</strong> ${weekday} ${arxivDay(iso)} 17:50:33 UTC (1,234 KB)<br>`
    })
    .join('\n')
}

/**
 * The abstract page of a paper, laid out as arXiv's.
 * @param version 1-based; the latest when it is not given
 */
export function abstractPage(work: ArxivWork, version = work.versions.length): string {
  const tag = (name: string, content: string) =>
    `<meta name="citation_${name}" content="${escapeHtml(content)}">`
  const slashes = (iso = '') => iso.replaceAll('-', '/')
  const head = [
    `<link rel="canonical" href="https://arxiv.org/abs/${work.id}">`,
    `<meta property="og:title" content="${escapeHtml(work.title)}">`,
    '<meta property="og:site_name" content="arXiv.org">',
    tag('title', work.title),
    ...work.authors.map((author) => tag('author', lastFirst(author))),
    tag('date', slashes(work.versions[0])),
    tag('online_date', slashes(work.versions[version - 1])),
    tag('pdf_url', `https://arxiv.org/pdf/${work.id}`),
    tag('arxiv_id', work.id),
    tag('abstract', work.abstract),
  ].join('\n')
  const authors = work.authors.map(
    (author) => `<a href="/search/?query=${encodeURIComponent(author)}">${author}</a>`,
  )
  const body = `<div id="abs">
<div class="dateline">${dateline(work, version)}</div>
<h1 class="title mathjax"><span class="descriptor">Title:</span>${escapeHtml(work.title)}</h1>
<div class="authors"><span class="descriptor">Authors:</span>${authors.join(', ')}</div>
<a href="/pdf/${work.id}" class="abs-button download-pdf">View PDF</a>
<blockquote class="abstract mathjax"><span class="descriptor">Abstract:</span>${escapeHtml(work.abstract)}</blockquote>
<table summary="Additional metadata"><tr><td>Subjects:</td><td><span class="primary-subject">${work.subject}</span></td></tr></table>
<div class="submission-history"><h2>Submission history</h2>
${history(work, version)}
</div>
</div>`
  return htmlPage(`[${work.id}] ${work.title}`, head, body)
}

/** The page of a paper's HTML version: its text, with neither citation tags nor dates. */
export function fullTextPage(work: ArxivWork): string {
  const head = `<link rel="canonical" href="https://arxiv.org/html/${work.id}">`
  const authors = work.authors.map((author) => `<span class="ltx_personname">${author}</span>`).join(' ')
  const body = `<article class="ltx_document"><h1 class="ltx_title ltx_title_document">${escapeHtml(work.title)}</h1>
<div class="ltx_authors">${authors}</div>
<div class="ltx_abstract"><h6>Abstract</h6><p>${escapeHtml(work.abstract)}</p></div></article>`
  return htmlPage(work.title, head, body)
}

/** A listing such as `/list/cs.CL/recent`: many papers, itself none. */
export function listingPage(works: readonly ArxivWork[]): string {
  const items = works.map(
    (work, i) => `<dt><a name="item${i + 1}">[${i + 1}]</a>
<a href="/abs/${work.id}" title="Abstract">arXiv:${work.id}</a> [<a href="/pdf/${work.id}" title="Download PDF">pdf</a>]</dt>
<dd><div class="list-title"><span class="descriptor">Title:</span> ${escapeHtml(work.title)}</div>
<div class="list-authors">${work.authors.join(', ')}</div></dd>`,
  )
  return htmlPage(
    'Computation and Language',
    '',
    `<h1>Computation and Language</h1>\n<dl id="articles">\n${items.join('\n')}\n</dl>`,
  )
}
