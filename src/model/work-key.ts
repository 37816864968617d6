declare const brand: unique symbol

/** The one name of a work, whatever URL shows it: `arxiv:1706.03762`, `doi:10.1145/…`, `web:example.org/post`. */
export type WorkKey = string & { readonly [brand]: 'WorkKey' }

/** Joins a source's name and the work's id there into its key. Only `src/sources` and stored rows make keys. */
export function workKey(source: string, id: string): WorkKey {
  return `${source}:${id}` as WorkKey
}

/** What a URL says about the work it leads to. */
export interface Identity {
  readonly key: WorkKey
  /** Name of the source, `web` for a plain page. */
  readonly source: string
  /** The work's id as its source writes it, without a version. */
  readonly id: string
}
