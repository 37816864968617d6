/** Entries that belong together, under a name: those of a section, or those with a tag. */
export interface Group {
  /** Numbers of its entries. */
  readonly members: readonly number[]
  /** Its own name first, then those of the groups around it, from the inside out. */
  readonly names: readonly string[]
}
