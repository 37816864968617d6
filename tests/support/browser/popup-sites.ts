import { htmlPage } from '../../../samples/html.ts'
import { html, type Site } from '../../../samples/site.ts'

const LONG =
  '𝗔 title that goes on 🧪 and on, with <b>HTML</b>, **Markdown** | a bar, `ticks`, [a link](https://example.org) e\u0301\u0302\u0323 and على اليمين '

/** A title of 1,000 characters with all that a title should not have. */
export const LONG_TITLE = LONG.repeat(20).slice(0, 1000)

const ARABIC = 'الانتباه هو كل ما تحتاجه: نماذج اللغة الكبيرة والتعلم العميق'

const PREPRINT = 'Learning to Summarize with Human Feedback in the Wild'

/** Pages that put the popup into its rarer states. */
export const POPUP_URLS = {
  long: 'https://papers.example/long',
  arabic: 'https://papers.example/arabic',
  probable: 'https://openreview.net/forum?id=OUIFPHEgJU',
  crowd: 'https://papers.example/crowd',
  linked: 'https://papers.example/linked',
} as const

/** A list with a preprint of what is published at `POPUP_URLS.probable`. */
export const PREPRINT_LINE = `- [${PREPRINT}](https://arxiv.org/pdf/2401.00001), Jan. 1 2024.\n`

const LINKS =
  '<p><a href="https://github.com/ada/engine">Code</a> <a href="/data">Dataset</a> <a href="/slides.pdf">Slides</a></p>'

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function paper(title: string, more = ''): ReturnType<typeof html> {
  const head = `<meta name="citation_title" content="${escaped(title)}"><meta name="citation_author" content="Lovelace, Ada">
<meta name="citation_publication_date" content="2024/03/01"><meta name="citation_conference_title" content="International Conference on Machine Learning">`
  return html(htmlPage(escaped(title), head, `<h1>${escaped(title)}</h1>${more}`))
}

/** Five hundred papers on one page. */
function crowd(): ReturnType<typeof html> {
  const rows = Array.from({ length: 500 }, (_, n) => {
    const id = `2403.${String(10_000 + n)}`
    return `<dt><a href="https://arxiv.org/abs/${id}">arXiv:${id}</a></dt><dd><div class="list-title">Title: Paper ${n} on attention in large models and what becomes of it</div></dd>`
  })
  return html(htmlPage('Recent papers', '', `<h1>Recent papers</h1><dl>${rows.join('')}</dl>`))
}

/** The sites of those pages. */
export const popupSites: Site = ({ href }) => {
  if (href === POPUP_URLS.long) return paper(LONG_TITLE)
  if (href === POPUP_URLS.arabic) return paper(ARABIC)
  if (href === POPUP_URLS.probable) return paper(PREPRINT)
  if (href === POPUP_URLS.linked) return paper('A paper with all that belongs to it', LINKS)
  if (href === POPUP_URLS.crowd) return crowd()
  return null
}
