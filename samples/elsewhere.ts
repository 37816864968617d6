import { htmlPage } from './html.ts'
import { pdfOf } from './pdf.ts'
import type { Answer, Site } from './site.ts'

/** A PDF that no known source holds, as found on a home page. */
export const LONE_PDF_URL = 'https://people.example.edu/~ada/nips17_final2.pdf'

/** A thread about the blog post of the samples' kind. */
export const THREAD_URL = 'https://news.ycombinator.com/item?id=35589756'

/** What that thread is about. */
export const DISCUSSED_URL = 'https://magazine.example.com/p/understanding-large-language-models'

/** A PDF whose information a program filled in, with everything that matters on its first page. */
export function lonePdf(): Buffer {
  return pdfOf({ title: 'Microsoft Word - nips17_final2.doc', author: 'ada' }, [
    { text: 'arXiv:1706.03762v7 [cs.CL] 2 Aug 2023', size: 20, x: 30, y: 200, up: true },
    { text: 'To appear in the proceedings', size: 9, x: 200, y: 750 },
    { text: 'Attention Is', size: 18, x: 220, y: 690 },
    { text: 'All You Need', size: 18, x: 220, y: 668 },
    { text: 'Ashish Vaswani, Noam Shazeer', size: 11, x: 200, y: 630 },
    { text: 'Abstract', size: 12, x: 280, y: 560 },
    { text: 'The dominant sequence transduction models are based on networks.', size: 10, x: 100, y: 540 },
  ])
}

function page(body: string): Answer {
  return { type: 'text/html; charset=utf-8', body }
}

/** A home page's PDF, a thread, and the post that it is about. */
export const elsewhereSite: Site = ({ href }) => {
  if (href === LONE_PDF_URL) return { type: 'application/pdf', body: lonePdf() }
  if (href === DISCUSSED_URL) {
    const head = '<meta property="og:type" content="article">'
    const words = '<p>Large language models have taken the public attention by storm.</p>'.repeat(12)
    return page(
      htmlPage(
        'Understanding Large Language Models',
        head,
        `<h1>Understanding Large Language Models</h1>${words}`,
      ),
    )
  }
  if (href !== THREAD_URL) return null
  return page(
    htmlPage(
      'Understanding Large Language Models | Hacker News',
      '<meta name="referrer" content="origin">',
      `<table class="fatitem"><tr class="athing"><td class="title"><span class="titleline"><a href="${DISCUSSED_URL}">Understanding Large Language Models</a></span></td></tr>
      <tr><td class="subtext"><a class="hnuser">mdp2021</a> <span class="age" title="2023-04-16T12:36:54">on April 16, 2023</span></td></tr></table>`,
    ),
  )
}
