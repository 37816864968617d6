/** What stands between a title and the site's name in `<title>`. */
const SEPARATOR = /\s+[|\-–—·•»«›‹:/\\~]+\s+|\s*[|»«｜：]\s*|\s+::\s+/

/**
 * A page's title without the name of its site.
 * @param siteNames names that the page gives its site; a part that says the same is taken off
 * @param headline the page's `<h1>`; a title that begins with it is that headline
 */
export function withoutSite(title: string, siteNames: readonly string[], headline = ''): string {
  if (headline !== '' && startsAt(title, headline) && isSeparator(title.slice(headline.length)))
    return headline
  const parts = title.split(SEPARATOR)
  if (parts.length < 2) return title
  const named = siteNames.map(folded).filter((name) => name !== '')
  const last = folded(parts.at(-1) ?? '')
  const first = folded(parts[0] ?? '')
  if (named.some((name) => same(name, last))) return withoutSite(before(title, parts.at(-1) ?? ''), siteNames)
  if (named.some((name) => same(name, first))) return after(title, parts[0] ?? '')
  return title
}

function startsAt(title: string, headline: string): boolean {
  return title.toLowerCase().startsWith(headline.toLowerCase())
}

function isSeparator(rest: string): boolean {
  return rest === '' || /^(?:\s+[|\-–—·•»›:/~]|\s*[|»｜：]|\s+::)/.test(rest)
}

function before(title: string, part: string): string {
  return title.slice(0, title.lastIndexOf(part)).replace(/[\s|\-–—·•»«›‹：｜:/\\~]+$/, '')
}

function after(title: string, part: string): string {
  return title.slice(title.indexOf(part) + part.length).replace(/^[\s|\-–—·•»«›‹：｜:/\\~]+/, '')
}

/** The same name, or one with an ending such as `.com` or `Blog`. */
function same(name: string, part: string): boolean {
  return (
    name === part || (part.length > 3 && name.length > 3 && (name.startsWith(part) || part.startsWith(name)))
  )
}

/** Letters and digits alone, so that `The Verge` meets `theverge.com`. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .toLowerCase()
    .replace(/^the\s+/, '')
    .replace(/\.(?:com|org|net|de|co|io|fr|it|es)\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}
