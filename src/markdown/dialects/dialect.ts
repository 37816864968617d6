import type { DialectName } from '../../model/dialect.ts'
import type { Layout } from '../../model/entry.ts'

/** A layout with a style: one way in which a list can be kept. */
export interface Dialect {
  readonly name: DialectName
  /** What its entries look like, in one line for people. */
  readonly summary: string
  readonly layout: Layout
  /** Blank lines between two entries. */
  readonly gap: number
  /** What stands below the title of a list that has no entries yet. */
  readonly opening: string
  /**
   * A few made-up entries in it, under a heading: shown as a preview, and the style of the first entry of a list
   * that is still empty is learned from them.
   */
  readonly sample: string
}
