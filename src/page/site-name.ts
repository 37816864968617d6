import { type Declared, fieldOf } from './evidence.ts'
import { plainLine } from './text.ts'
import { folded } from './titles.ts'

/** A paper's journal, where its tags name it, says more than the platform that shows it. */
const ORDER = ['source', 'highwire', 'openGraph', 'jsonLd', 'plain', 'microdata', 'dublinCore'] as const

/** The name of the site that a page belongs to: as it declares it, else as its `<title>` ends, else its host. */
export function siteNameOf(evidence: Declared): string | undefined {
  const declared = fieldOf(evidence, 'siteName', ORDER)
    .map((name) => plainLine(name, 120))
    .find((name) => name !== '' && !/^https?:|^@/.test(name))
  return declared ?? fromTitle(evidence) ?? hostOf(evidence.url)
}

/** The part of `<title>` that says the same as the host does. */
function fromTitle({ documentTitle, url }: Declared): string | undefined {
  const host = folded(hostOf(url)?.replace(/\.\w+$/, '') ?? '')
  const parts = documentTitle.split(/\s+[|\-–—·•»:]\s+|\s*\|\s*/)
  if (parts.length < 2 || host === '') return undefined
  return [parts.at(-1), parts[0]].find(
    (part) => part && folded(part).length > 2 && host.includes(folded(part)),
  )
}

function hostOf(url: string): string | undefined {
  return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]
}
