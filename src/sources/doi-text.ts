import type { WorkRef } from './source.ts'

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S+$/

/**
 * The DOI that a text is, lower case (DOIs are case-insensitive: DOI Handbook 2.4, ASCII only), without
 * `doi:` or a closing slash.
 * @returns null when the text is no DOI
 */
export function doiOf(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
    .replace(/\/+$/, '')
  return DOI.test(bare) ? bare.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : null
}

/** The same as a ref, for sources whose works go by their DOI. */
export function doiRef(text: string | undefined | null): WorkRef | null {
  const id = text ? doiOf(text) : null
  return id ? { source: 'doi', id } : null
}

/**
 * The DOI in the path of an Atypon site (ACM, Wiley, Science, SAGE, Taylor & Francis …): `/doi/`, perhaps a
 * view such as `abs` or `pdf`, then the DOI; parts of the site after it (`/suppl_file/…`) are no work.
 */
export function atyponDoi(path: string): WorkRef | null {
  const found = ATYPON.exec(path)
  return found ? doiRef((found[1] ?? '').replace(/\/suppl_file\/.*$|\.pdf$/i, '')) : null
}

const ATYPON =
  /^(?:\/[a-z-]{1,20})?\/doi\/(?!proceedings\/)(?:[a-z]{2,12}(?:-?[a-z]+)?\/){0,2}(10\.\d{4,9}\/[^\s]+?)(?:\/(?:full|abstract|pdf|epdf|html|format=\w+))?$/i

/** What may follow a DOI in a path: a view of the same article. */
const VIEW =
  /(?:\/(?:full|abstract|short|summary|pdf|epdf|html|xml|epub|meta|fulltext|figures|tables|references|citations|metrics|supplementary?(?:-material)?)|\.(?:full|short|pdf|html|xml|epub))$/i

/** A word before a DOI that says that the page is the article's; and words that say it is something else. */
const ARTICLE = /\/(?:doi|articles?|content|document|journals|full|fulltext|abstract|abs|pdf)\//i
const LISTING = /\/(?:toc|loi|issues?|search|authors?|action|proceedings|profile)\//i

/**
 * The DOI in the path of any other journal's site: after a word for articles, before views such as `/full/html`; or
 * when the path is nothing but a DOI, as resolvers have it.
 */
export function doiInPath(path: string): WorkRef | null {
  const alone = /^\/(10\.\d{4,9}\/[^\s/]+)$/.exec(path)?.[1]
  if (alone) return doiRef(alone)
  const at = path.search(/\/10\.\d{4,9}\//)
  const before = path.slice(0, at + 1)
  if (at < 0 || !ARTICLE.test(before) || LISTING.test(before)) return null
  let doi = path.slice(at + 1)
  for (let bare = doi.replace(VIEW, ''); bare !== doi; bare = doi.replace(VIEW, '')) doi = bare
  return doiRef(doi)
}
