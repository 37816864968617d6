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
  /^(?:\/[a-z-]{1,20})?\/doi\/(?!proceedings\/)(?:[a-z]{2,12}(?:-?[a-z]+)?\/){0,2}(10\.\d{4,9}\/[^\s]+?)(?:\/(?:full|abstract|pdf|epdf|format=\w+))?$/i
