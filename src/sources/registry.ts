import type { WorkKey } from '../model/work-key.ts'
import { acl } from './acl.ts'
import { arxiv } from './arxiv.ts'
import { arxivMirrors } from './arxiv-mirrors.ts'
import { doi } from './doi.ts'
import { openreview } from './openreview.ts'
import type { Place, Source, WorkRef } from './source.ts'
import { web } from './web.ts'

/** Every source: one line each, in order of preference where two claim one host. `web` takes what is left. */
export const sources: readonly Source[] = [arxiv, arxivMirrors, doi, openreview, acl, web]

const byName = new Map(sources.map((source) => [source.name, source]))
const byHost = grouped((source) => source.hosts)
const byDomain = grouped((source) => source.domains ?? [])
const byRegistrant = grouped((source) => source.ofDoi?.registrants ?? [])

function grouped(names: (source: Source) => readonly string[]): ReadonlyMap<string, readonly Source[]> {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    for (const name of names(source)) groups.set(name, [...(groups.get(name) ?? []), source])
  }
  return groups
}

/** The source that names a work, by its key; null for a key of no known source. */
export function sourceOf(key: WorkKey): Source | null {
  return byName.get(key.slice(0, key.indexOf(':'))) ?? null
}

/** The sources that may know a URL on that host: a look-up per label, however many sources there are. */
export function sourcesAt(host: string): readonly Source[] {
  const own = byHost.get(host)
  if (own) return own
  for (let dot = host.indexOf('.'); dot >= 0; dot = host.indexOf('.', dot + 1)) {
    const found = byDomain.get(host.slice(dot + 1))
    if (found) return found
  }
  return []
}

/** The work at a place, by the first source that knows it; null when none does. */
export function workAt(place: Place): WorkRef | null {
  for (const source of sourcesAt(place.host)) {
    const found = source.find(place)
    if (found !== null) return settled(typeof found === 'string' ? { source: source.name, id: found } : found)
  }
  return null
}

/** A DOI of a registrant that is a source of its own becomes that source's ref; any other ref stays. */
export function settled(ref: WorkRef): WorkRef {
  if (ref.source !== 'doi') return ref
  const registrant = ref.id.slice(0, ref.id.indexOf('/'))
  for (const source of byRegistrant.get(registrant) ?? []) {
    const id = source.ofDoi?.find(ref.id)
    if (id) return { source: source.name, id }
  }
  return ref
}
