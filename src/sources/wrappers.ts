/** A page that leads to another one: its path, and the parameters that may hold the address. */
interface Redirect {
  readonly path: RegExp
  readonly parameters: readonly string[]
}

const ANY = /^\//

/** One line for each way to redirect: the hosts (and their subdomains), the path, the parameters. */
const REDIRECT_LINES: readonly (readonly [hosts: string, path: RegExp, parameters: string])[] = [
  ['l.facebook.com lm.facebook.com l.messenger.com l.workplace.com', /^\/l\.php$/, 'u'],
  ['facebook.com', /^\/(?:l\.php|flx\/warn\/?)$/, 'u'],
  ['l.instagram.com l.threads.net l.threads.com', ANY, 'u'],
  ['out.reddit.com', ANY, 'url'],
  ['youtube.com', /^\/redirect$/, 'q'],
  ['linkedin.com', /^\/(?:redir\/redirect|safety\/go)$/, 'url'],
  ['steamcommunity.com', /^\/linkfilter\/?$/, 'url u'],
  ['duckduckgo.com', /^\/l\/?$/, 'uddg'],
  ['bing.com', /^\/ck\/a$/, 'u'],
  ['vk.com', /^\/away\.php$/, 'to'],
  ['link.zhihu.com link.juejin.cn', ANY, 'target'],
  ['link.csdn.net', ANY, 'target'],
  ['jianshu.com', /^\/go-wild$/, 'url'],
  ['medium.com', /^\/(?:r|m\/global-identity(?:-2)?)\/?$/, 'url redirectUrl'],
  ['slack-redir.net', /^\/link$/, 'url'],
  ['t.umblr.com', /^\/redirect$/, 'z'],
  ['t.me', /^\/iv$/, 'url'],
  ['disq.us', /^\/url$/, 'url'],
  ['exit.sc', ANY, 'url'],
  ['deref-mail.com deref-gmx.net deref-gmx.com deref-web.de', /dereferrer/, 'redirectUrl'],
  ['go.redirectingat.com go.skimresources.com', ANY, 'url'],
  ['fermatslibrary.com', /^\/arxiv_comments$/, 'url'],
  ['docs.google.com', /^\/(?:viewer|gview|viewerng\/viewer)$/, 'url'],
  ['webcache.googleusercontent.com', /^\/search$/, 'q'],
  ['via.hypothes.is', /^\/$/, 'url'],
  ['getpocket.com', /^\/redirect$/, 'url'],
  ['instapaper.com', /^\/text$/, 'u'],
  ['curius.app', /^\/redirect$/, 'url'],
  ['removepaywall.com', /^\/search$/, 'url'],
  ['urldefense.com urldefense.proofpoint.com', /^\/v[12]\/url$/, 'u'],
  ['safelinks.protection.outlook.com', ANY, 'url'],
  ['idp.nature.com idp.springer.com', /^\/(?:authorize|auth)/, 'redirect_uri'],
  ['login.openathens.net go.openathens.net', /^\/redirector\//, 'url'],
]

/** Sites that keep or show another page, its whole address standing in their path after what matches here. */
const IN_PATH_LINES: readonly (readonly [hosts: string, before: RegExp])[] = [
  [
    'web.archive.org wayback.archive.org archive.org',
    /^\/(?:web|save|details)\/(?:\d{1,14}\*?(?:[a-z]{2}_)?\/|\*\/|(?=https?:))/,
  ],
  [
    'archive.ph archive.is archive.today archive.md archive.vn archive.fo archive.li',
    /^\/(?:(?:newest|oldest|\d{4}[\d.-]*)\/|o\/\w+\/(?=https?:)|(?=https?:))/,
  ],
  ['arquivo.pt', /^\/(?:no)?wayback\/\d{1,14}(?:[a-z]{2}_)?\//],
  ['webarchive.org.uk', /^\/wayback\/(?:[a-z]{2}\/)?archive\/\d{1,14}(?:[a-z]{2}_)?\//],
  ['webarchive.nationalarchives.gov.uk', /^\/(?:ukgwa\/)?\d{1,14}(?:[a-z]{2}_)?\//],
  ['wayback.archive-it.org', /^\/\d+\/\d{1,14}(?:[a-z]{2}_)?\//],
  ['megalodon.jp', /^\/\d{4}-\d{4}-\d{4}-\d{2}\//],
  ['ghostarchive.org', /^\/archive\/(?=https?:)/],
  ['timetravel.mementoweb.org', /^\/(?:memento|list|timemap)\/(?:\d+\/)?(?=https?:)/],
  ['r.jina.ai via.hypothes.is 12ft.io freedium.cfd', ANY],
  ['scribe.rip outline.com txtify.it smry.ai removepaywall.com', /^\/(?=https?:)/],
  ['webcache.googleusercontent.com', /^\/(?=https?:)/],
  ['researchgate.net', /^\/deref\/(?=http)/],
  ['outgoing.prod.webservices.mozgcp.net', /^\/v1\/[\da-f]+\/(?=http)/],
  ['urldefense.com', /^\/v3\/__(?=https?:)/],
  ['r.search.yahoo.com', /^\/.*\/RU=(?=http)/],
  ['openalex.org api.openalex.org', /^\/works\/(?=https?:)/],
  ['sci-hub.se sci-hub.st sci-hub.ru', /^\/(?=https?:)/],
  ['href.li anon.to', /^\/\?/],
]

/** Redirect pages by host. */
export const REDIRECTS: ReadonlyMap<string, Redirect> = new Map(
  REDIRECT_LINES.flatMap(([hosts, path, parameters]) =>
    hosts.split(' ').map((host) => [host, { path, parameters: parameters.split(' ') }] as const),
  ),
)

/** What stands before another page's address in a path, by host. */
export const IN_PATH: ReadonlyMap<string, RegExp> = new Map(
  IN_PATH_LINES.flatMap(([hosts, before]) => hosts.split(' ').map((host) => [host, before] as const)),
)
