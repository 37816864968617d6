import type { NewEntry } from '../../model/entry.ts'
import { listedUrl } from '../../model/page.ts'
import { sameValue } from '../library/same-value.ts'
import type { Completion } from '../library/save-entry.ts'
import type { ReadPage } from '../tabs/tab-memory.ts'

/**
 * What a save leaves to be completed: fields that the page did not tell and that nobody typed instead.
 * @returns null when nothing is open, or when the page at hand is not the one that is saved
 */
export function completionOf(entry: NewEntry, read: ReadPage | undefined): Completion | null {
  if (!read?.more || listedUrl(read.page) !== entry.url) return null
  const { page, weakTitle } = read
  const wanted: Completion['wanted'][number][] = []
  if (weakTitle && oneLine(entry.title) === oneLine(page.title)) wanted.push('title')
  if (entry.date?.day === undefined && sameValue(entry.date, page.published)) wanted.push('date')
  if (!entry.authors || entry.authors.length === 0) wanted.push('authors')
  return wanted.length > 0 ? { url: read.more, wanted } : null
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
