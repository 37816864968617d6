import type { PartialDate } from '../model/date.ts'
import type { PageKind } from '../model/page.ts'
import { readDate } from './dates.ts'
import type { Evidence } from './evidence.ts'
import { dateInUrl, visibleDate } from './visible-date.ts'

/** What a page says of when it was written; fields that it does not say are undefined. */
export interface PageDates {
  readonly published: PartialDate | undefined
  readonly firstPublished: PartialDate | undefined
  readonly updated: PartialDate | undefined
}

/** The dates of a page: declared ones first, then what stands visibly on it, then what its address carries. */
export function datesOf(evidence: Evidence, kind: PageKind): PageDates {
  const { from, document, language, url, headline } = evidence
  const read = (text: string | undefined) => (text ? (readDate(text, language) ?? undefined) : undefined)
  const firstOf = (texts: readonly (string | undefined)[]) =>
    texts.map(read).find((date) => date !== undefined)
  const scholarly = [
    from.source.published,
    from.highwire.published,
    from.latexml.published,
    from.dublinCore.published,
  ]
  const common = [
    from.jsonLd.published,
    from.openGraph.published,
    from.microdata.published,
    from.hEntry.published,
    from.plain.published,
  ]
  const declared = firstOf(kind === 'paper' ? [...scholarly, ...common] : [...common, ...scholarly])
  return {
    published:
      declared ??
      (kind === 'other' ? undefined : (read(dateInUrl(url)) ?? visibleDate(document, language, headline))),
    firstPublished: read(from.source.firstPublished),
    updated: firstOf([
      from.source.updated,
      from.jsonLd.updated,
      from.openGraph.updated,
      from.microdata.updated,
      from.plain.updated,
    ]),
  }
}
