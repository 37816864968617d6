import { decoded, hostOf } from './place.ts'

/** Redirect pages by host: the path, and the parameters that may hold the address they lead to. */
const REDIRECTS: Readonly<Record<string, readonly [path: RegExp, parameters: string]>> = {
  'l.facebook.com': [/^\/l\.php$/, 'u'],
  'lm.facebook.com': [/^\/l\.php$/, 'u'],
  'l.instagram.com': [/^\//, 'u'],
  'out.reddit.com': [/^\//, 'url'],
  'youtube.com': [/^\/redirect$/, 'q'],
  'linkedin.com': [/^\/(?:redir\/redirect|safety\/go)$/, 'url'],
  'steamcommunity.com': [/^\/linkfilter\/?$/, 'url u'],
  'duckduckgo.com': [/^\/l\/?$/, 'uddg'],
  'vk.com': [/^\/away\.php$/, 'to'],
  'link.zhihu.com': [/^\//, 'target'],
  'link.juejin.cn': [/^\//, 'target'],
  'medium.com': [/^\/(?:r|m\/global-identity(?:-2)?)\/?$/, 'url redirectUrl'],
  'slack-redir.net': [/^\/link$/, 'url'],
  'href.li': [/^\//, ''],
  'fermatslibrary.com': [/^\/arxiv_comments$/, 'url'],
  'scholar.google.com': [/^\/scholar_url$/, 'url'],
  'via.hypothes.is': [/^\/$/, 'url'],
  'getpocket.com': [/^\/redirect$/, 'url'],
  'curius.app': [/^\/redirect$/, 'url'],
  'urldefense.com': [/^\/v2\/url$/, 'u'],
  'safelinks.protection.outlook.com': [/^\//, 'url'],
}

/** Sites that keep or show another page, its whole address standing in their path after what matches here. */
const IN_PATH: Readonly<Record<string, RegExp>> = {
  'web.archive.org': /^\/web\/(?:\d{1,14}\*?(?:[a-z]{2}_)?|\*)\//,
  'archive.org': /^\/web\/\d{1,14}(?:[a-z]{2}_)?\//,
  'wayback.archive.org': /^\/web\/\d{1,14}(?:[a-z]{2}_)?\//,
  'archive.ph': /^\/(?:newest|oldest|\d{4}[\d.-]*)\//,
  'archive.is': /^\/(?:newest|oldest|\d{4}[\d.-]*)\//,
  'archive.today': /^\/(?:newest|oldest|\d{4}[\d.-]*)\//,
  'archive.md': /^\/(?:newest|oldest|\d{4}[\d.-]*)\//,
  'archive.vn': /^\/(?:newest|oldest|\d{4}[\d.-]*)\//,
  'r.jina.ai': /^\//,
  'via.hypothes.is': /^\//,
  '12ft.io': /^\//,
  'freedium.cfd': /^\//,
  'scribe.rip': /^\/(?=https?:)/,
  'webcache.googleusercontent.com': /^\/(?=https?:)/,
  'href.li': /^\/\?/,
}

const GOOGLE = /^google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/
const AMP_CACHE = /^\/(?:c|v|i|wp)\/(?:s\/)?/

/**
 * The page that an archived copy, a redirect page, or an AMP cache wraps; the URL itself when it wraps none.
 * At most three wrappings are taken off. Never throws.
 */
export function unwrap(url: URL): URL {
  let shown = url
  for (let depth = 0; depth < 3; depth += 1) {
    const inner = wrapped(shown)
    if (!inner) return shown
    shown = inner
  }
  return shown
}

function wrapped(url: URL): URL | null {
  const host = hostOf(url)
  if (GOOGLE.test(host)) return fromGoogle(url)
  if (host.endsWith('.cdn.ampproject.org')) return parsed(url.pathname.replace(AMP_CACHE, ''))
  const before = IN_PATH[host]
  const rest = url.pathname + url.search + url.hash
  if (before?.test(rest)) {
    const inner = parsed(rest.replace(before, ''))
    if (inner) return inner
  }
  const redirect = REDIRECTS[host] ?? REDIRECTS[host.slice(host.indexOf('.') + 1)]
  return redirect?.[0].test(url.pathname) ? fromParameters(url, redirect[1].split(' ')) : null
}

/** `google.com/url?q=`, and the AMP viewer's `google.com/amp/s/example.org/post`. */
function fromGoogle(url: URL): URL | null {
  if (url.pathname === '/url') return fromParameters(url, ['url', 'q'])
  const amp = /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
  return amp ? parsed((amp[1] ?? '') + url.search) : null
}

function fromParameters(url: URL, names: readonly string[]): URL | null {
  const value = names.map((name) => url.searchParams.get(name)).find((found) => found)
  return value && /^https?:\/\//i.test(value) ? parsed(value) : null
}

/** Reads an address that may have lost its scheme, a slash of it, or may stand escaped. */
function parsed(text: string): URL | null {
  const plain = /^https?%3A/i.test(text) ? decoded(text) : text
  const whole = /^https?:\/*/i.test(plain) ? plain.replace(/^(https?):\/*/i, '$1://') : `https://${plain}`
  try {
    const url = new URL(whole)
    const named = url.hostname.includes('.') && /[a-z]/i.test(url.hostname)
    return named && !url.username && !url.password ? url : null
  } catch {
    return null
  }
}
