import type { Evidence } from './evidence.ts'
import { fieldOf } from './evidence.ts'
import { plainLine } from './text.ts'
import { folded } from './titles.ts'

const ORDER = ['source', 'openGraph', 'jsonLd', 'plain', 'microdata', 'highwire', 'dublinCore'] as const

/** The name of the site that a page belongs to: as it declares it, else as its `<title>` ends, else its host. */
export function siteNameOf(evidence: Evidence): string | undefined {
  const declared = fieldOf(evidence, 'siteName', ORDER)
    .map((name) => plainLine(name, 120))
    .find((name) => name !== '' && !/^https?:|^@/.test(name))
  return declared ?? fromTitle(evidence) ?? hostOf(evidence.url)
}

/** The part of `<title>` that says the same as the host does. */
function fromTitle({ documentTitle, url }: Evidence): string | undefined {
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
