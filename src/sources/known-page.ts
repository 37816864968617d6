import { type PartialDate, partialDate } from '../model/date.ts'
import type { Page } from '../model/page.ts'
import { storableUrl } from '../model/url.ts'
import { identify } from './identify.ts'
import { decoded } from './place.ts'
import { isProgramTitle } from './program-titles.ts'

/** True for an address that shows a PDF by the look of it. */
export function isPdfUrl(url: string): boolean {
  const path = storableUrl(url)?.pathname ?? ''
  return /\.pdf$/i.test(path) || /\/e?pdf(?:\/|$)/i.test(path)
}

/**
 * What the address and the tab's title say alone, for tabs that cannot be read (PDF viewers, withheld sites) and
 * until the work's abstract page was read. A tab title that is only the file's name is no title.
 */
export function pageOfUrl(url: string, tabTitle = ''): Page {
  const identity = identify(url)
  const published = identity?.source === 'arxiv' ? arxivMonth(identity.id) : null
  const scholarly = identity !== null && identity.source !== 'web'
  return {
    kind: scholarly || isPdfUrl(url) ? 'paper' : 'other',
    url,
    title: titleOf(tabTitle, url) || (scholarly ? `${identity.source} ${identity.id}` : fileTitle(url)),
    authors: [],
    ...(published ? { published } : {}),
    links: [],
  }
}

/** An arXiv id begins with the year and month in which the paper came. */
function arxivMonth(id: string): PartialDate | null {
  const found = /(?:^|\/)(\d{2})(\d{2})/.exec(id)
  const year = Number(found?.[1])
  return found ? partialDate(year > 90 ? 1900 + year : 2000 + year, Number(found[2])) : null
}

/** The tab's title without what viewers add; empty when it is a file's name or an address. */
function titleOf(tabTitle: string, url: string): string {
  const name = fileName(url)
  const shown = tabTitle.trim().replace(ARXIV_TAB, '')
  const title = shown.endsWith(` - ${name}`) ? shown.slice(0, -name.length - 3) : shown
  const isFile =
    title === '' || title === name || /^\S+\.pdf$/i.test(title) || /^(?:https?|file):\/\//i.test(title)
  if (isPdfUrl(url) && isProgramTitle(title)) return ''
  return isFile || /^(?:arxiv:)?\d{4}\.\d{4,5}(?:v\d+)?$/i.test(title) || url.includes(title) ? '' : title
}

/** arXiv's abstract pages put the paper's id before its title. */
const ARXIV_TAB = /^\[(?:[a-z-]+(?:\.[A-Z]{2})?\/)?\d{4}\.?\d{3,5}(?:v\d+)?\]\s+/

/** The last part of the path. */
function fileName(url: string): string {
  const path = storableUrl(url)?.pathname ?? ''
  return decoded(path.slice(path.lastIndexOf('/') + 1))
}

/** A file's name as a person would write the title: no ending, underscores and `%20` as spaces. */
function fileTitle(url: string): string {
  const name = fileName(url).replace(/\.\w{2,5}$/, '')
  const spaced = name.replace(/[_+]+/g, ' ').replace(/\s+/g, ' ').trim()
  return spaced.includes(' ') ? spaced : spaced.replace(/-+/g, ' ').trim() || url
}
