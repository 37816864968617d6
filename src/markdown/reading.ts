import type { EntryFields, Layout } from '../model/entry.ts'
import type { Shape } from './shape.ts'

/**
 * What a layout read from one block: something that may be an entry. Whether it is one, the list as a whole
 * decides. Positions are relative to the block.
 */
export interface Reading {
  readonly layout: Layout
  readonly fields: EntryFields
  /** Its own text taken apart. */
  readonly shape: Shape
  /** True when there is a link to the work, or at least the room for one: `[Title]()`. */
  readonly isLinked: boolean
  /** Start of its first line, and the end of its own text. */
  readonly start: number
  readonly ownEnd: number
  /** End of everything that belongs to it, line end included. */
  readonly end: number
  /** Lines above it in the block, and its own with all that belongs to it. */
  readonly line: number
  readonly lines: number
  /** Index of the item around it in its block, -1 for none. */
  readonly parent: number
  /** Index of the item, row or paragraph in its block. */
  readonly index: number
}

/** Where an entry stands in an open list. */
export interface Found {
  readonly reading: Reading
  /** Index of its block, and of the first block after it that does not belong to it. */
  readonly block: number
  readonly blockEnd: number
  /** Lines of the last block of those that belong to it. */
  readonly lastLines: number | undefined
  /** Its notes where they stand in blocks of their own below it. */
  readonly notes: string | undefined
  /** Index of its section, -1 above the first heading. */
  readonly section: number
  /** Index of the entry it is nested in, -1 for none. */
  readonly parent: number
}
