import { storableUrl } from '../../model/url.ts'
import { identify } from '../../sources/identify.ts'
import { pageOfUrl } from '../../sources/known-page.ts'
import { decoded } from '../../sources/place.ts'

/** Text that goes on beyond one line's end: the longest title that a link gives. */
const LONGEST = 300

/** The title to save a link under when the page gives none: what its address says, as a person would write it. */
export function titleOfUrl(url: string): string {
  const identity = identify(url)
  if (identity && identity.source !== 'web') return pageOfUrl(url).title
  const address = storableUrl(url)
  if (!address) return url
  const parts = address.pathname.split('/').filter((part) => /[a-z]{3}/i.test(part))
  const name = decoded(parts.at(-1) ?? '').replace(/\.(?:html?|php|aspx?|pdf)$/i, '')
  const words = name
    .replace(/[-_+]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const site = address.hostname.replace(/^www\./, '')
  if (words === '') return site
  return (words.includes(' ') ? words.charAt(0).toUpperCase() + words.slice(1) : `${site}: ${words}`).slice(
    0,
    LONGEST,
  )
}
