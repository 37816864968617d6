import type { OpenList } from '../open-list.ts'

/** Something in a list that its keeper may want to look at. */
export interface Finding {
  /** 1-based line in the list. */
  readonly line: number
  /** Name of the rule that found it. */
  readonly rule: string
  /** What is the matter, in plain words. */
  readonly message: string
}

/** Names the work that a URL leads to, the same for all its URLs; null for what is no work. */
export type SameWork = (url: string) => string | null

/** One kind of thing that may be wrong in a list. */
export interface Rule {
  /** Its name on the command line and in findings. */
  readonly name: string
  /** What it finds, in one line for people. */
  readonly summary: string
  /** What it finds in a list, in any order. */
  readonly find: (open: OpenList, sameWork: SameWork) => readonly Omit<Finding, 'rule'>[]
}

/** A few words of a list in quotation marks, shortened so that a finding stays one readable line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return `“${line.length > 60 ? `${line.slice(0, 59).trimEnd()}…` : line}”`
}
