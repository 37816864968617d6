import type { Place } from './source.ts'

/** Takes a URL apart once, for all sources that look at it. Never throws. */
export function placeOf(url: URL): Place {
  return {
    url,
    host: hostOf(url),
    path: pathOf(url.pathname),
    query: (name) => (url.search === '' ? null : url.searchParams.get(name)),
  }
}

/** The host that names the site: no `www.`, no closing dot, a port only when it is not the default one. */
export function hostOf(url: URL): string {
  let host = url.host
  if (host.startsWith('www.') && host.indexOf('.', 4) > 0) host = host.slice(4)
  if (host.endsWith('.')) host = host.slice(0, -1)
  return host === '' || url.port === '' ? host : defaultPortOff(host, url.port)
}

/** Port 80 on https and 443 on http are as good as default: the other scheme's site. */
function defaultPortOff(host: string, port: string): string {
  return port === '80' || port === '443' ? host.slice(0, -port.length - 1) : host
}

function pathOf(pathname: string): string {
  let path = pathname.includes('%') ? decoded(pathname).trim() : pathname
  if (path.includes('//')) path = path.replace(/(?<!:)\/{2,}/g, '/')
  if (path.includes(';')) path = path.replace(/\/?;jsessionid=[^/]*/i, '')
  return path.length > 1 && path.endsWith('/') ? path.slice(0, -1) : path
}

/** Percent-decodes; text that is no valid UTF-8 comes back as it was. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
