import type { WorkKey } from '../model/work-key.ts'
import { aaai } from './aaai.ts'
import { acl } from './acl.ts'
import { acm } from './acm.ts'
import { acs } from './acs.ts'
import { ads } from './ads.ts'
import { aip } from './aip.ts'
import { amazon } from './amazon.ts'
import { aps } from './aps.ts'
import { arxiv } from './arxiv.ts'
import { arxivMirrors } from './arxiv-mirrors.ts'
import { biorxiv } from './biorxiv.ts'
import { bmj } from './bmj.ts'
import { cambridge } from './cambridge.ts'
import { cell } from './cell.ts'
import { chemrxiv } from './chemrxiv.ts'
import { copernicus } from './copernicus.ts'
import { cvf } from './cvf.ts'
import { dagstuhl } from './dagstuhl.ts'
import { dblp } from './dblp.ts'
import { doi } from './doi.ts'
import { elife } from './elife.ts'
import { eric } from './eric.ts'
import { europepmc } from './europepmc.ts'
import { f1000 } from './f1000.ts'
import { forumMagnum } from './forum-magnum.ts'
import { frontiers } from './frontiers.ts'
import { github } from './github.ts'
import { googleDocs } from './google-docs.ts'
import { hackerNews } from './hacker-news.ts'
import { hal } from './hal.ts'
import { hindawi } from './hindawi.ts'
import { iacr } from './iacr.ts'
import { iclr } from './iclr.ts'
import { ieee } from './ieee.ts'
import { ijcai } from './ijcai.ts'
import { inspire } from './inspire.ts'
import { iop } from './iop.ts'
import { isca } from './isca.ts'
import { jama } from './jama.ts'
import { jmlr } from './jmlr.ts'
import { jstor } from './jstor.ts'
import { lancet } from './lancet.ts'
import { lingbuzz } from './lingbuzz.ts'
import { lobsters } from './lobsters.ts'
import { mdpi } from './mdpi.ts'
import { medium } from './medium.ts'
import { mlsys } from './mlsys.ts'
import { nature } from './nature.ts'
import { nber } from './nber.ts'
import { nejm } from './nejm.ts'
import { neurips } from './neurips.ts'
import { openalex } from './openalex.ts'
import { openreview } from './openreview.ts'
import { optica } from './optica.ts'
import { osf } from './osf.ts'
import { oup } from './oup.ts'
import { peerj } from './peerj.ts'
import { plos } from './plos.ts'
import { pmc } from './pmc.ts'
import { pmlr } from './pmlr.ts'
import { pnas } from './pnas.ts'
import { preprintsOrg } from './preprints-org.ts'
import { pubmed } from './pubmed.ts'
import { reddit } from './reddit.ts'
import { researchSquare } from './research-square.ts'
import { rsc } from './rsc.ts'
import { sage } from './sage.ts'
import { science } from './science.ts'
import { sciencedirect } from './sciencedirect.ts'
import { semanticScholar } from './semantic-scholar.ts'
import { siam } from './siam.ts'
import type { Place, Source, WorkRef } from './source.ts'
import { springer } from './springer.ts'
import { ssrn } from './ssrn.ts'
import { stackExchange } from './stack-exchange.ts'
import { substack } from './substack.ts'
import { taylorFrancis } from './taylor-francis.ts'
import { usenix } from './usenix.ts'
import { vimeo } from './vimeo.ts'
import { web } from './web.ts'
import { wikipedia } from './wikipedia.ts'
import { wiley } from './wiley.ts'
import { x } from './x.ts'
import { youtube } from './youtube.ts'
import { zenodo } from './zenodo.ts'

/** Every source: one line each. Where two claim one host, the first that knows the URL names the work. */
export const sources: readonly Source[] = [
  arxiv,
  arxivMirrors,
  doi,
  openreview,
  acl,
  aaai,
  acm,
  acs,
  ads,
  aip,
  aps,
  biorxiv,
  bmj,
  cambridge,
  cell,
  chemrxiv,
  copernicus,
  cvf,
  dagstuhl,
  dblp,
  elife,
  eric,
  europepmc,
  f1000,
  frontiers,
  hal,
  hindawi,
  iacr,
  iclr,
  ieee,
  ijcai,
  inspire,
  iop,
  isca,
  jama,
  jmlr,
  jstor,
  lancet,
  lingbuzz,
  mdpi,
  mlsys,
  nature,
  nber,
  nejm,
  neurips,
  openalex,
  optica,
  osf,
  oup,
  peerj,
  plos,
  pmc,
  pmlr,
  pnas,
  preprintsOrg,
  pubmed,
  researchSquare,
  rsc,
  sage,
  science,
  sciencedirect,
  semanticScholar,
  siam,
  springer,
  ssrn,
  taylorFrancis,
  usenix,
  wiley,
  zenodo,
  x,
  youtube,
  reddit,
  hackerNews,
  lobsters,
  github,
  wikipedia,
  medium,
  substack,
  forumMagnum,
  vimeo,
  amazon,
  googleDocs,
  stackExchange,
  web,
]

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
