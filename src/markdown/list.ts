import type { List } from '../model/entry.ts'
import { openList } from './open-list.ts'

/**
 * Reads a reading list that a person keeps by hand: its entries and its sections, in the order of the text.
 * @param text the whole file, of any line ending, with or without a byte order mark
 * @returns values as a reader would say them; any string gives a list, and nothing throws
 */
export function readList(text: string): List {
  return openList(text).list
}
