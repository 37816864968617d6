import { htmlPage } from '../../samples/html.ts'
import { html, type Site } from '../../samples/site.ts'

/** A list with works in each state. */
export const MARKS_LIST = `## Reasoning

- [ ] [To read](https://arxiv.org/abs/2305.00001), May 1 2023.
- [ ] [Seen halfway](https://arxiv.org/abs/2305.00002), May 2 2023.
- [x] [Read to the end](https://arxiv.org/abs/2305.00003), May 3 2023.
`

export const LISTING_URL = 'https://arxiv.org/list/cs.CL/recent'
export const NEWS_URL = 'https://news.ycombinator.com/news'
export const FLOOD_URL = 'https://arxiv.org/list/flood/new'
export const HOSTILE_URL = 'https://arxiv.org/list/hostile/new'
export const UNKNOWN_URL = 'https://unknown.example/post'

const LISTING = htmlPage(
  'Computation and Language',
  '',
  `<h1>Computation and Language</h1>
<p>[1] <a href="/abs/2305.00001v3">arXiv:2305.00001</a> [<a href="https://export.arxiv.org/pdf/2305.00001">pdf</a>]</p>
<p>[2] <a id="halfway" href="/abs/2305.00002">Seen halfway</a></p>
<p>[3] <a href="https://doi.org/10.48550/arXiv.2305.00003">Read to the end</a></p>
<p>[4] <a href="/abs/2305.00004">Never seen</a>, <a href="#top">top</a>, <a href="javascript:void 0">nothing</a>,
<a href="mailto:a@example.org">mail</a>, <a href="https://arxiv.org:99999/">broken</a></p>
<p hidden><a href="/abs/2305.00001">hidden</a></p>`,
)

const NEWS = htmlPage(
  'Hacker News',
  '',
  `<p><a id="vote" href="#" onclick="document.title = 'voted'; return false">▲</a>
<a href="https://arxiv.org/abs/2305.00001">A paper to read</a> (<a href="from?site=arxiv.org">arxiv.org</a>)</p>`,
)

const FLOOD = htmlPage(
  'Flood',
  `<script>
function flood() {
  const box = document.createElement('div')
  box.innerHTML = Array.from({ length: 100000 }, (_, n) => '<a href="/abs/2305.' + n + '">' + n + '</a> ').join('')
  document.body.append(box)
  setInterval(() => {
    const link = document.createElement('a')
    link.href = '/abs/' + Math.random()
    link.textContent = 'more'
    document.body.prepend(link)
    document.body.querySelector('a')?.remove()
  }, 5)
}
</script>`,
  '<h1>Flood</h1><button id="answer" onclick="document.title = `answered`">Answer</button><p><a href="/abs/2305.00001">first</a></p>',
)

/** Names of its own for what every document has, and a policy that allows no styles. */
const HOSTILE = `<!doctype html><html><head><title>Hostile</title>
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; require-trusted-types-for 'script'"></head><body>
${[
  'documentElement',
  'createElement',
  'addEventListener',
  'body',
  'querySelector',
  'visibilityState',
  'defaultView',
]
  .map((name) => `<img name="${name}" alt=""><form name="${name}"><input name="${name}"></form>`)
  .join('')}
<p><a id="listed" href="https://arxiv.org/abs/2305.00001" name="href" ping="https://a.example/">listed</a>
<a href="blob:https://a.example/1">blob</a> <a href="data:text/html,x">data</a> <a href="https://user:word@arxiv.org/abs/2305.00001">named</a>
<a href="https://arxiv.org/abs/2305.00001?${'x'.repeat(9000)}">long</a> <a href="https://архiv.org/abs/2305.00001">other letters</a>
<svg width="90" height="20"><a href="https://arxiv.org/abs/2305.00001"><text y="15">drawn</text></a></svg></p></body></html>`

/** A blog of an unknown site, whose script may look at whatever it can. */
const UNKNOWN = htmlPage(
  'A post',
  '',
  `<h1>A post</h1>
<p id="planted">See <a id="listed" href="https://arxiv.org/abs/2305.00001">this one</a> &emsp;&emsp; and
<a id="other" href="https://arxiv.org/abs/2305.00009">that one</a> &emsp;&emsp; here.</p>
<div style="height: 3000px"></div>
<p id="far"><a id="deep" href="https://arxiv.org/abs/2305.00003">far below</a></p>`,
)

/** Pages that link to the list's works. */
export const MARKS_SITE: Site = ({ href }) => {
  if (href === LISTING_URL) return html(LISTING)
  if (href === NEWS_URL) return html(NEWS)
  if (href === FLOOD_URL) return html(FLOOD)
  if (href === HOSTILE_URL) return html(HOSTILE)
  return href === UNKNOWN_URL ? html(UNKNOWN) : null
}
