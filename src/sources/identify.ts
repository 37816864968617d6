import { storableUrl } from '../model/url.ts'
import { type Identity, workKey } from '../model/work-key.ts'
import { atyponDoi, doiInPath, doiRef } from './doi-text.ts'
import { highwireId } from './highwire-path.ts'
import { placeOf } from './place.ts'
import { settled, sourcesAt, workAt } from './registry.ts'
import type { Place, WorkRef } from './source.ts'
import { behindProxy, unwrap } from './unwrap.ts'
import { web, webId } from './web.ts'
import { webRef } from './web-ref.ts'

/** No work has a longer path; a pattern that tries every part of a hostile one would take its time. */
const LONGEST_PATH = 1000

/**
 * Names the work that a URL leads to, whatever variant of it is given: mirror, version, PDF, archived copy.
 * No I/O, never throws.
 * @returns source `web` for a plain page, and null for what no list can hold (`javascript:`, credentials,
 *   overlong, no URL at all)
 */
export function identify(url: string): Identity | null {
  const storable = storableUrl(url)
  if (!storable) return null
  const place = placeOf(unwrap(storable))
  const named = place.path.length > LONGEST_PATH ? null : (workAt(place) ?? elsewhere(place))
  const { source, id } = named ?? { source: web.name, id: webId(place) }
  return { key: workKey(source, id), source, id }
}

/** The same for a DOI by itself, as pages and files write it; null for text that is none. */
export function identifyDoi(doi: string): Identity | null {
  const ref = doiRef(doi)
  if (!ref) return null
  const { source, id } = settled(ref)
  return { key: workKey(source, id), source, id }
}

/** A place on no host of a source: another name of one, a library's proxy before one, or a journal's platform. */
function elsewhere(place: Place): WorkRef | null {
  if (sourcesAt(place.host).length > 0) return null
  const alias = OTHER_NAME.exec(place.host)
  const hosts = alias ? [place.host.slice(alias[0].length)] : behindProxy(place.host)
  const host = hosts.find((site) => sourcesAt(site).length > 0)
  return (host === undefined ? null : workAt({ ...place, host })) ?? onPlatform(place)
}

/** Names under which sites answer small screens, and their tests. */
const OTHER_NAME = /^(?:m|mobile|amp|preview-www)\.(?=[^.]+\.)/

/**
 * Hundreds of journals run on two platforms: a `/doi/10.…` path means the DOI on all sites of the one, and
 * volume, issue and page name the article, whatever view follows them, on all sites of the other. A path that is
 * nothing but a DOI means it on every site.
 */
function onPlatform({ host, path }: Place): WorkRef | null {
  const doi = path.includes('/10.') ? (atyponDoi(path) ?? doiInPath(path)) : null
  if (doi) return settled(doi)
  const article = path.startsWith('/content/') ? highwireId(path) : null
  return article ? webRef(`${host}/content/`, article) : null
}
