import type { Page, PageEvidence } from '../model/page.ts'
import { identify } from '../sources/identify.ts'
import { toldBySite } from '../sources/kinds/registry.ts'
import { readSource } from '../sources/readers.ts'
import { authorsOf } from './authors-of.ts'
import { datesOf } from './dates-of.ts'
import { kindOf } from './detect.ts'
import { dublinCore } from './dublin-core.ts'
import { type Evidence, gathered } from './evidence.ts'
import { furtherLinks } from './further-links.ts'
import { hEntry } from './h-entry.ts'
import { highwire } from './highwire.ts'
import { jsonLd } from './json-ld.ts'
import { asTold } from './kinds/as-told.ts'
import { mediaOf } from './kinds/media.ts'
import { latexml } from './latexml.ts'
import { metasOf } from './metas.ts'
import { microdata } from './microdata.ts'
import { openGraph, plainMetas } from './open-graph.ts'
import { siteNameOf } from './site-name.ts'
import { plainLine } from './text.ts'
import { titleOf } from './title-of.ts'
import { visibleAbstract } from './visible-abstract.ts'
import { canonicalOf, doiOf, venueOf } from './work-of.ts'

/**
 * Reads all that a page says of what it shows. No I/O, never throws; what cannot be read is left out.
 * @param document a browser's, jsdom's or linkedom's Document
 * @param url the address that it was loaded from
 * @returns texts as plain lines, names first name first, dates with the day written on the page
 */
export function readPage(document: Document, url: string): Page {
  try {
    const evidence = gather(document, url)
    const told = toldBySite(document, url)
    return asTold(pageOf(evidence), told.title ? told : mediaOf(document), evidence.language)
  } catch {
    return { kind: 'other', url, title: '', authors: [], links: [] }
  }
}

function gather(document: Document, url: string): Evidence {
  const identity = identify(url)
  const metas = metasOf(document)
  return gathered(
    document,
    url,
    {
      source: () => (identity ? readSource(document, url, identity) : {}),
      highwire: () => highwire(metas),
      dublinCore: () => dublinCore(metas),
      jsonLd: () => jsonLd(document),
      microdata: () => microdata(document),
      hEntry: () => hEntry(document),
      openGraph: () => openGraph(metas),
      plain: () => plainMetas(metas),
      latexml: () => latexml(document),
    },
    siteNameOf,
  )
}

function pageOf(evidence: Evidence): Page {
  const { document, url, from, siteName } = evidence
  const kind = from.source.kind ?? kindOf(document, url)
  const dates = datesOf(evidence, kind)
  const fields = {
    ...dates,
    siteName,
    venue: kind === 'paper' ? venueOf(evidence, dates.published?.year) : undefined,
    canonicalUrl: canonicalOf(evidence),
    doi: doiOf(evidence, kind),
    abstract: abstractOf(evidence, kind === 'paper'),
  }
  return {
    kind,
    url,
    title: titleOf(evidence, kind),
    authors: authorsOf(evidence, kind),
    ...present(fields),
    links: from.source.links ?? furtherLinks(document, url, kind, fields.abstract),
  }
}

const MAX_ABSTRACT = 6000

function abstractOf({ from, document }: Evidence, paper: boolean): string | undefined {
  const scholarly: readonly PageEvidence[] = [from.source, from.highwire, from.latexml, from.dublinCore]
  const common: readonly PageEvidence[] = [from.jsonLd, from.openGraph, from.plain]
  const found =
    (paper
      ? (scholarly.find(({ abstract }) => abstract)?.abstract ?? visibleAbstract(document))
      : undefined) ?? common.find(({ abstract }) => abstract)?.abstract
  return found ? plainLine(found, MAX_ABSTRACT).replace(/^abstract[:.]?\s+/i, '') : undefined
}

/** The fields that were found. */
function present<T extends object>(fields: T): { [Name in keyof T]: Exclude<T[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof T]: Exclude<T[Name], undefined>
  }
}
