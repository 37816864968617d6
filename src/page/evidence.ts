import type { PageEvidence } from '../model/page.ts'
import { headline } from './headline.ts'
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

/** All that was gathered from a page, before it is weighed. */
export interface Evidence {
  readonly document: Document
  readonly url: string
  readonly language: string
  /** The `<title>`, as one line. */
  readonly documentTitle: string
  /** The one visible headline, or empty. */
  readonly headline: string
  readonly from: Readonly<Record<EvidenceName, PageEvidence>>
}

/** Asks every reader; one that fails on a hostile page says nothing. */
export function gathered(
  document: Document,
  url: string,
  readers: Readonly<Record<EvidenceName, () => PageEvidence>>,
): Evidence {
  const from = Object.fromEntries(
    Object.entries(readers).map(([name, read]) => [name, orNothing(read, {})]),
  ) as Record<EvidenceName, PageEvidence>
  return {
    document,
    url,
    language: document.documentElement?.getAttribute('lang')?.trim().slice(0, 20) || 'en',
    documentTitle: plainLine(document.title ?? '', 1000),
    headline: orNothing(() => headline(document), ''),
    from,
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
  evidence: Evidence,
  field: Field,
  names: readonly EvidenceName[],
): NonNullable<PageEvidence[Field]>[] {
  return names.flatMap((name) => {
    const value = evidence.from[name][field]
    return value === undefined ? [] : [value as NonNullable<PageEvidence[Field]>]
  })
}
