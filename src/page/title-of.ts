import type { PageKind } from '../model/page.ts'
import { type Evidence, fieldOf } from './evidence.ts'
import { firstLine, plainLine } from './text.ts'
import { withoutSite } from './titles.ts'

const MAX_TITLE = 500

/** The title of what the page shows, without the site's name. */
export function titleOf(evidence: Evidence, kind: PageKind, siteName: string | undefined): string {
  const scholarly = fieldOf(evidence, 'title', ['source', 'highwire', 'latexml', 'dublinCore'])
  const declared = fieldOf(evidence, 'title', ['jsonLd', 'openGraph', 'microdata', 'hEntry', 'plain'])
  const order =
    kind === 'paper'
      ? [...scholarly, evidence.headline, ...declared]
      : [...declared, evidence.headline, ...scholarly]
  const title = firstLine(...order, evidence.documentTitle, evidence.headline)
  return plainLine(withoutSite(title ?? '', siteName ? [siteName] : [], evidence.headline), MAX_TITLE)
}
