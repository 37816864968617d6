import type { PageKind } from '../model/page.ts'
import { visibleAuthors } from './byline.ts'
import type { Evidence } from './evidence.ts'
import { looksPersonal, looseNames, taggedNames } from './names.ts'
import { folded } from './titles.ts'

/** The authors, first names first, in the page's order; a site that names itself its author names nobody. */
export function authorsOf(evidence: Evidence, kind: PageKind): readonly string[] {
  const { from, document, headline } = evidence
  const site = folded(evidence.siteName ?? '')
  const tagged = () =>
    firstNamed(
      [from.source, from.highwire, from.latexml, from.dublinCore].map(({ authors }) =>
        taggedNames(authors ?? []),
      ),
    )
  const declared = () =>
    firstNamed(
      [from.jsonLd, from.microdata, from.hEntry, from.openGraph, from.plain].map(({ authors }) =>
        looseNames(authors ?? []).filter((name) => folded(name) !== site),
      ),
    )
  const found = kind === 'paper' ? (tagged() ?? declared()) : (declared() ?? tagged())
  if (kind === 'other' || found?.some(looksPersonal)) return found ?? []
  // An agency or an account is declared: people named on the page come before it.
  const visible = visibleAuthors(document, headline)
  return visible.length > 0 ? visible : (found ?? [])
}

function firstNamed(ways: readonly (readonly string[])[]): readonly string[] | undefined {
  return ways.find((names) => names.length > 0)
}
