import type { List } from '../model/entry.ts'

/** What is learned of a list: no more than its entries' titles, sections and tags. */
export type Lesson = Pick<List, 'sections'> & {
  readonly entries: readonly Pick<List['entries'][number], 'title' | 'section' | 'tags'>[]
}
