import type { PageEvidence } from '../model/page.ts'
import { type Headline, headlineOf } from './headline.ts'
import { plainLine } from './text.ts'

/** The kinds of evidence that a page can give. */
export type EvidenceName =
  | 'source'
  | 'highwire'
  | 'dublinCore'
  | 'jsonLd'
  | 'microdata'
  | 'hEntry'
  | 'openGraph'
  | 'plain'
  | 'latexml'

/** What the page's markup declares, before anything on it is looked at. */
export interface Declared {
  readonly document: Document
  readonly url: string
  readonly language: string
  /** The `<title>`, as one line. */
  readonly documentTitle: string
  readonly from: Readonly<Record<EvidenceName, PageEvidence>>
}

/** All that was gathered from a page, before it is weighed. */
export interface Evidence extends Declared {
  readonly siteName: string | undefined
  readonly headline: Headline | null
}

/** Asks every reader; one that fails on a hostile page says nothing. */
export function gathered(
  document: Document,
  url: string,
  readers: Readonly<Record<EvidenceName, () => PageEvidence>>,
  siteNameOf: (declared: Declared) => string | undefined,
): Evidence {
  const from = Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [name, orNothing(read, {})]),
  ) as Record<EvidenceName, PageEvidence>
  const documentTitle = plainLine(document.title ?? '', 1000)
  const language = document.documentElement?.getAttribute('lang')?.trim().slice(0, 20) || 'en'
  const declared = { document, url, language, documentTitle, from }
  const siteName = siteNameOf(declared)
  const titles = [documentTitle, ...Object.values(from).flatMap(({ title }) => title ?? [])]
  return {
    ...declared,
    siteName,
    headline: orNothing(() => headlineOf(document, titles, siteName ?? ''), null),
  }
}

function orNothing<T>(read: () => T, nothing: T): T {
  try {
    return read()
  } catch {
    return nothing
  }
}

/** The values of one field, from these kinds of evidence, in their order. */
export function fieldOf<Field extends keyof PageEvidence>(
  evidence: Declared,
  field: Field,
  names: readonly EvidenceName[],
): NonNullable<PageEvidence[Field]>[] {
  return names.flatMap((name) => {
    const value = evidence.from[name][field]
    return value === undefined ? [] : [value as NonNullable<PageEvidence[Field]>]
  })
}
