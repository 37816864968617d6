import { storableUrl } from '../model/url.ts'
import { type Identity, workKey } from '../model/work-key.ts'
import { atyponDoi } from './doi-text.ts'
import { placeOf } from './place.ts'
import { settled, sourcesAt, workAt } from './registry.ts'
import type { Place, WorkRef } from './source.ts'
import { unwrap } from './unwrap.ts'
import { web, webId } from './web.ts'

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
  const { source, id } = workAt(place) ?? doiOnUnknownHost(place) ?? { source: web.name, id: webId(place) }
  return { key: workKey(source, id), source, id }
}

/** Hundreds of publishers run on the same platform; a `/doi/10.…` path means the DOI on all of them. */
function doiOnUnknownHost(place: Place): WorkRef | null {
  if (!place.path.includes('/10.') || sourcesAt(place.host).length > 0) return null
  const ref = atyponDoi(place.path)
  return ref && settled(ref)
}
