/** A work by the name of its source and its id there; `doi` refs are told apart further by registrant. */
export interface WorkRef {
  readonly source: string
  readonly id: string
}

/** An example URL with the key that it must give. */
export type WorkExample = readonly [url: string, key: string]

/** A place where works live. One file each; the registry is the only other file that names it. */
export interface Source {
  /** First part of its works' keys; never changed once released. */
  readonly name: string
  /** Hosts, matched whole, lower case, without `www.`. */
  readonly hosts: readonly string[]
  /** Domains all of whose subdomains are its own, such as `substack.com`. */
  readonly domains?: readonly string[]
  /**
   * The work that a URL on one of the hosts leads to: its id, or a ref when another source names the work.
   * Null for listings, searches, people, home pages. The path is given decoded, without a trailing slash.
   */
  readonly find: (place: Place) => string | WorkRef | null
  /** For a registrant of DOIs: turns its DOI (lower case) into the id here, or null when it names something else. */
  readonly ofDoi?: { readonly registrants: readonly string[]; readonly find: (doi: string) => string | null }
  /** The part of a path that names a version, such as `v2`, where abstract pages of versions end in it. */
  readonly versionIn?: (path: string) => string | null
  /** The page that shows title, authors and abstract. */
  readonly abstractUrl?: (id: string) => string
  /** The full text as PDF, where its address follows from the id. */
  readonly pdfUrl?: (id: string) => string
}

/** Each source's file exports its own as `examples`, apart from the source: only tests need them. */
export interface Examples {
  readonly works: readonly WorkExample[]
  /** Pages on the same hosts that are no work. */
  readonly others: readonly string[]
}

/** A URL taken apart for the sources. */
export interface Place {
  readonly url: URL
  /** Host without `www.` and without a default port. */
  readonly host: string
  /** Decoded path, no session id, no trailing slash; `/` for the root. */
  readonly path: string
  /** A query parameter's value, or null. */
  readonly query: (name: string) => string | null
}
