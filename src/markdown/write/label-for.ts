import type { Style } from '../style/style.ts'
import { Votes } from '../style/votes.ts'

const PLAIN = /^\W*(?:paper|pdf|link|url|html|website|homepage)\W*$/i

/** Parts of a host before its last one that name no site: `co.uk`, `ac.jp`. */
const SHARED = /^(?:ac|co|com|edu|gov|net|org)$/

/**
 * The label of a link to a host that the list has not linked to: the site's name where links are named by their
 * sites (`[arXiv](…)`, `[nature](…)`), else the plain word seen most, else the label seen most.
 */
export function labelFor(host: string, style: Style): string {
  const labels = new Votes()
  let named = 0
  for (const [other, votes] of style.labels.entries()) {
    for (const [label, weight] of votes.entries()) {
      if (label === '') continue
      labels.add(label, weight)
      const name = label.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
      if (name !== '' && other.includes(name)) named += weight
    }
  }
  return named > labels.total / 2 ? siteName(host) : mostPlain(labels)
}

/** The label seen most, among those that say what a link is rather than whose it is where there are such. */
export function commonLabel(style: Style): string {
  const labels = new Votes()
  for (const [, votes] of style.labels.entries())
    for (const [label, weight] of votes.entries()) if (label !== '') labels.add(label, weight)
  return mostPlain(labels)
}

function mostPlain(labels: Votes): string {
  return labels.best((label) => PLAIN.test(label)) ?? labels.best() ?? 'link'
}

/** `nature` for `www.nature.com`, `stanford` for `web.stanford.edu`, `bbc` for `bbc.co.uk`. */
function siteName(host: string): string {
  const parts = host
    .replace(/^www\./, '')
    .split('.')
    .slice(0, -1)
  while (parts.length > 1 && SHARED.test(parts.at(-1) ?? '')) parts.pop()
  return parts.at(-1) ?? 'link'
}
