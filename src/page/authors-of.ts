import type { PageKind } from '../model/page.ts'
import { visibleAuthors } from './byline.ts'
import type { Evidence } from './evidence.ts'
import { looseNames, taggedNames } from './names.ts'
import { folded } from './titles.ts'

/** The authors, first names first, in the page's order. */
export function authorsOf(
  evidence: Evidence,
  kind: PageKind,
  siteName: string | undefined,
): readonly string[] {
  const { from, document } = evidence
  const tagged = [from.source, from.highwire, from.latexml, from.dublinCore].map(({ authors }) =>
    taggedNames(authors ?? []),
  )
  const declared = [from.jsonLd, from.microdata, from.hEntry, from.openGraph, from.plain].map(({ authors }) =>
    looseNames(authors ?? []).filter((name) => !siteName || folded(name) !== folded(siteName)),
  )
  const ways = kind === 'paper' ? [...tagged, ...declared] : [...declared, ...tagged]
  const found = ways.find((names) => names.length > 0)
  return found ?? (kind === 'other' ? [] : visibleAuthors(document))
}
