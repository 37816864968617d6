/** A site whose pages list works: its host (with all below it), and the paths on which it does. */
type MarkedSite = readonly [host: string | RegExp, path?: RegExp]

/** Sites on which links to listed works are marked unless the user says otherwise: one line for each. */
const MARKED_SITES: readonly MarkedSite[] = [
  ['arxiv.org', /^\/(?:list|search|a|find|catchup|year)(?:\/|$)/],
  ['huggingface.co', /^\/(?:papers|collections)(?:\/|$)/],
  [/^scholar\.google(?:\.[a-z]{2,3}){1,2}$/],
  ['semanticscholar.org', /^\/(?:search|author|paper|me|venue|topic|reader)?(?:\/|$)/],
  ['openreview.net', /^\/(?:group|search|profile|submissions|venue)?(?:\/|$)/],
  ['aclanthology.org', /^\/(?:$|events\/|venues\/|volumes\/|people\/|search|sigs\/|faq|posts)/],
  ['dblp.org', /^\/(?:db|pid|pers|search|streams|$)/],
  ['dblp.uni-trier.de', /^\/(?:db|pid|pers|search|streams|$)/],
  ['news.ycombinator.com'],
  // A README stands on the page of a repository and on that of its file.
  ['github.com', /^\/[\w.-]+\/[\w.-]+\/?(?:(?:tree|blob)\/.*)?$/],
  ['proceedings.mlr.press', /^\/(?:v\d+\/?)?$/],
  ['proceedings.neurips.cc', /^\/(?:$|papers)/],
  ['openaccess.thecvf.com', /^\/(?!content).*/],
  ['papers.cool'],
  ['scirate.com'],
  ['alphaxiv.org', /^\/(?:$|explore|search|lists?\/)/],
  ['paperswithcode.com'],
  ['connectedpapers.com'],
  ['inspirehep.net', /^\/(?:literature|authors)/],
  ['adsabs.harvard.edu', /^\/(?:search|user|$)/],
  ['pubmed.ncbi.nlm.nih.gov'],
  ['biorxiv.org', /^\/(?:$|search|collection|content\/early\/recent)/],
  ['medrxiv.org', /^\/(?:$|search|collection|content\/early\/recent)/],
  ['openalex.org'],
  ['reddit.com', /^\/r\//],
  ['lobste.rs'],
  ['lesswrong.com'],
  ['alignmentforum.org'],
  [/^(?:www\.)?google(?:\.[a-z]{2,3}){1,2}$/, /^\/search$/],
  ['bing.com', /^\/search$/],
  ['duckduckgo.com'],
  ['search.brave.com', /^\/search$/],
  ['kagi.com', /^\/search$/],
  ['ecosia.org', /^\/search$/],
  ['startpage.com'],
  ['qwant.com'],
  ['yandex.com', /^\/search\/?$/],
  ['search.yahoo.com', /^\/search/],
  ['baidu.com', /^\/s$/],
]

/** True for a page of a site that lists works: a listing, a search, a forum's front page. Never throws. */
export function isMarkedSite(url: string): boolean {
  if (!URL.canParse(url)) return false
  const { hostname, pathname, protocol } = new URL(url)
  if (protocol !== 'https:' && protocol !== 'http:') return false
  return MARKED_SITES.some(([host, path]) => isAt(hostname, host) && (path?.test(pathname) ?? true))
}

function isAt(hostname: string, host: string | RegExp): boolean {
  if (typeof host !== 'string') return host.test(hostname)
  return hostname === host || hostname.endsWith(`.${host}`)
}
