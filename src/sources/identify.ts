import { storableUrl } from '../model/url.ts'
import { type Identity, workKey } from '../model/work-key.ts'
import { atyponDoi } from './doi-text.ts'
import { highwireId } from './highwire-path.ts'
import { placeOf } from './place.ts'
import { settled, sourcesAt, workAt } from './registry.ts'
import type { Place, WorkRef } from './source.ts'
import { unwrap } from './unwrap.ts'
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
  const named = place.path.length > LONGEST_PATH ? null : (workAt(place) ?? onPlatform(place))
  const { source, id } = named ?? { source: web.name, id: webId(place) }
  return { key: workKey(source, id), source, id }
}

/**
 * Hundreds of journals run on two platforms: a `/doi/10.…` path means the DOI on all sites of the one, and
 * volume, issue and page name the article, whatever view follows them, on all sites of the other.
 */
function onPlatform({ host, path }: Place): WorkRef | null {
  if (sourcesAt(host).length > 0) return null
  const doi = path.includes('/10.') ? atyponDoi(path) : null
  if (doi) return settled(doi)
  const article = path.startsWith('/content/') ? highwireId(path) : null
  return article ? webRef(`${host}/content/`, article) : null
}
