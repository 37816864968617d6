/** Archives of the identifiers used until March 2007 (arXiv identifier scheme). */
const ARCHIVES = [
  'acc-phys adap-org alg-geom ao-sci astro-ph atom-ph bayes-an chao-dyn chem-ph cmp-lg comp-gas cond-mat cs',
  'dg-ga funct-an gr-qc hep-ex hep-lat hep-ph hep-th math math-ph mtrl-th nlin nucl-ex nucl-th patt-sol physics',
  'plasm-ph q-alg q-bio q-fin quant-ph solv-int stat supr-con',
].flatMap((line) => line.split(' '))

/** Written without their hyphen in old links (`hepth/9305059`). */
const ARCHIVE_OF = new Map(ARCHIVES.flatMap((name) => [[name, name] as const, [name.replace('-', ''), name]]))

const NEW_ID = /^(\d{2})(\d{2})\.(\d{4,5})(?:v\d+)?$/
const OLD_ID = /^([a-z-]+)(?:\.[a-z]{2})?\/(\d{2})(\d{2})(\d{3})(?:v\d+)?$/i

/**
 * The arXiv identifier in a text that holds nothing else but, perhaps, `arXiv:`, a version and a file ending.
 * New ids (`1706.03762`) have four digits until 2014 and five since; an old id (`math/0309136`) keeps its
 * archive and loses its subject class. Source: arXiv identifier scheme, info.arxiv.org/help/arxiv_identifier.html
 * @returns the id without version, or null when no such paper can exist (month 13)
 */
export function arxivId(text: string): string | null {
  const bare = text.replace(/^arxiv[:.]/i, '').replace(/(?:\.(?:pdf|ps|dvi|html?|gz|tar))+$/i, '')
  const found = NEW_ID.exec(bare)
  if (found) return newId(found[1] ?? '', found[2] ?? '', found[3] ?? '')
  const old = OLD_ID.exec(bare)
  return old ? oldId(old[1] ?? '', old[2] ?? '', old[3] ?? '', old[4] ?? '') : null
}

/** The version that a text such as `1706.03762v5` or `pdf/hep-th/9305059v1.pdf` names, or null. */
export function arxivVersion(text: string): number | null {
  const found = /(?:\d{4}\.\d{4,5}|\/\d{7})v(\d{1,3})(?:$|[^\d])/.exec(text)
  return found ? Number(found[1]) : null
}

function newId(year: string, month: string, number: string): string | null {
  const digits = Number(year + month) >= 1501 ? 5 : 4
  const began = Number(year + month) >= 704
  return began && isMonth(month) && number.length === digits ? `${year}${month}.${number}` : null
}

function oldId(archive: string, year: string, month: string, number: string): string | null {
  const name = ARCHIVE_OF.get(archive.toLowerCase())
  const yearKnown = Number(year) >= 91 || Number(year) <= 7
  return name && yearKnown && isMonth(month) ? `${name}/${year}${month}${number}` : null
}

function isMonth(month: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12
}
