import { type PartialDate, parseIsoDate } from '../../src/model/date.ts'
import type { Page } from '../../src/model/page.ts'

/** What people, or a publisher's own parser, say of a page of the corpora; only what they know is there. */
export interface Truth {
  readonly id: string
  readonly url: string
  readonly kind: 'paper' | 'article' | 'other'
  readonly title?: string
  readonly altTitles?: readonly string[]
  readonly authors?: readonly string[]
  readonly published?: string
  readonly altPublished?: readonly string[]
  readonly siteName?: string
  readonly altSiteNames?: readonly string[]
  /** Fields that people looked for and did not find. */
  readonly annotatedEmpty?: readonly string[]
}

/** Lower case, no accents, letters and digits only. */
function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** 1 for the right title, however punctuated. */
export function titleMatches(truth: Truth, title: string): number {
  return [truth.title ?? '', ...(truth.altTitles ?? [])].some((right) => folded(right) === folded(title))
    ? 1
    : 0
}

/** The harmonic mean of precision and recall over whole names. */
export function authorScore(truth: Truth, authors: readonly string[]): number {
  const right = new Set((truth.authors ?? []).map(folded))
  const hits = authors.filter((name) => right.has(folded(name))).length
  return hits === 0 ? 0 : (2 * hits) / (right.size + authors.length)
}

/** 1 when every part of the date that the truth knows is the same. */
export function dayMatches(truth: Truth, { published }: Page): number {
  if (!published) return 0
  const same = (right: PartialDate | null) =>
    right !== null &&
    right.year === published.year &&
    (right.month === undefined || right.month === published.month) &&
    (right.day === undefined || right.day === published.day)
  return [truth.published ?? '', ...(truth.altPublished ?? [])].some((text) => same(parseIsoDate(text)))
    ? 1
    : 0
}

/** 1 when one of the two names holds the other, spaces and punctuation aside. */
export function siteMatches(truth: Truth, siteName: string | undefined): number {
  const found = folded(siteName ?? '').replace(/ /g, '')
  if (found === '') return 0
  const rights = [truth.siteName ?? '', ...(truth.altSiteNames ?? [])].map((name) =>
    folded(name).replace(/ /g, ''),
  )
  return rights.some((right) => right.includes(found) || found.includes(right)) ? 1 : 0
}
