import { hostOf, placeOf } from './place.ts'
import { sourcesAt, workAt } from './registry.ts'

/** Sites whose pages are about others' works, or are no reading. */
const SITES = new Set(
  'news.ycombinator.com reddit.com x.com twitter.com github.com youtube.com linkedin.com facebook.com bsky.app'.split(
    ' ',
  ),
)

/**
 * True for a page that stands beside works, and is hardly one to read: a thread, a repository, a video, a listing or a
 * person on a site of works. Such a link is saved when somebody asks for it, and never proposed.
 * @param url one that can be stored
 */
export function isBeside(url: string): boolean {
  const address = new URL(url)
  if (SITES.has(hostOf(address).replace(/^(?:m|mobile|old)\./, ''))) return true
  const place = placeOf(address)
  return sourcesAt(place.host).length > 0 && workAt(place) === null
}
