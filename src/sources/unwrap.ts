import { decoded, hostOf } from './place.ts'
import { IN_PATH, REDIRECTS } from './wrappers.ts'

const GOOGLE = /^(?:scholar\.|translate\.|images\.)?google\.(?:[a-z]{2,3}|com?\.[a-z]{2})$/
const AMP_CACHE = /^\/(?:c|v|i|wp)\/(?:s\/)?/
/** What libraries call the host through which their readers reach a publisher. */
const PROXY = /(?:^|[.-])(?:[a-z]*e?z?proxy\d?|ezp|idm|libkey|openathens|sslvpn|webvpn)(?:[.-]|$)/
/** Mozilla's viewer shows a PDF under its own address, wherever it is put up. */
const VIEWER = /\/web\/viewer\.html$/

/**
 * The page that an archived copy, a redirect page, a viewer, a library's proxy or an AMP cache wraps; the URL itself
 * when it wraps none. At most three wrappings are taken off. Never throws.
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
  if (host.includes('google.') && GOOGLE.test(host)) return fromGoogle(url)
  if (host.endsWith('.cdn.ampproject.org')) return parsed(url.pathname.replace(AMP_CACHE, ''))
  if (host.endsWith('.translate.goog')) return fromTranslation(url, host)
  const before = IN_PATH.get(host)
  if (before) {
    const rest = url.pathname + url.search + url.hash
    const inner = before.test(rest) ? parsed(rest.replace(before, '').replace(/(?:__;|\/RK=).*$/, '')) : null
    if (inner) return inner
  }
  const redirect = REDIRECTS.get(host) ?? REDIRECTS.get(host.slice(host.indexOf('.') + 1))
  if (redirect) return redirect.path.test(url.pathname) ? fromParameters(url, redirect.parameters) : null
  if (url.search === '') return null
  if (VIEWER.test(url.pathname)) return fromParameters(url, ['file'])
  return PROXY.test(host) && /^\/(?:login|connect)?$/.test(url.pathname)
    ? fromParameters(url, ['url', 'qurl', 'targetURL'])
    : null
}

/** `google.com/url?q=`, Scholar, Translate, the cache, and the AMP viewer's `google.com/amp/s/example.org/post`. */
function fromGoogle(url: URL): URL | null {
  if (url.pathname === '/url') return fromParameters(url, ['url', 'q'])
  if (url.pathname === '/scholar_url') return fromParameters(url, ['url'])
  if (url.pathname === '/translate') return fromParameters(url, ['u'])
  if (url.pathname === '/imgres') return fromParameters(url, ['imgrefurl'])
  const amp = /^\/amp\/(?:s\/)?(.+)$/.exec(url.pathname)
  return amp ? parsed((amp[1] ?? '') + url.search) : null
}

/** `arxiv-org.translate.goog`: dots as hyphens, hyphens doubled. */
function fromTranslation(url: URL, host: string): URL | null {
  const site = undashed(host.slice(0, host.indexOf('.')))
  const inner = parsed(`https://${site}${url.pathname}${url.search}`)
  for (const name of [...(inner?.searchParams.keys() ?? [])])
    if (name.startsWith('_x_tr_')) inner?.searchParams.delete(name)
  return inner
}

/**
 * The host that a library's proxy stands before: `doi-org.proxy.lib.example.edu`, `doi.org.ezproxy.example.edu`.
 * @returns the likeliest host first; none for a host that is no proxy
 */
export function behindProxy(host: string): string[] {
  const found = PROXY.exec(host)
  if (!found || found.index === 0) return []
  const dot = host.indexOf('.')
  const plain = host.slice(0, found.index)
  return [undashed(host.slice(0, dot)), plain, undashed(plain)].map((site) => site.replace(/^www\./, ''))
}

function undashed(label: string): string {
  return label.replace(/--|-/g, (dashes) => (dashes === '-' ? '.' : '-'))
}

function fromParameters(url: URL, names: readonly string[]): URL | null {
  for (const name of names) {
    const value = url.searchParams.get(name)
    const inner = value ? addressIn(value) : null
    if (inner) return inner
  }
  return null
}

/** An address as such pages write it: plain, with a checksum after it (Disqus), in base64 (Bing), or in Proofpoint's way. */
function addressIn(value: string): URL | null {
  if (/^https?:\/\//i.test(value)) return parsed(value.replace(/:[\w-]{20,}$/, ''))
  if (/^https?-3A__/i.test(value))
    return parsed(decoded(value.replace(/_/g, '/').replace(/-(?=[\dA-F]{2})/g, '%')))
  if (/^a1aHR0c/.test(value)) return parsed(fromBase64(value.slice(2)))
  const cached = /^cache:(?:[\w-]+:)?(?=https?:)/i.exec(value)
  return cached ? parsed(value.slice(cached[0].length).replace(/[\s+].*$/, '')) : null
}

function fromBase64(text: string): string {
  try {
    return atob(text.replace(/-/g, '+').replace(/_/g, '/'))
  } catch {
    return ''
  }
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
