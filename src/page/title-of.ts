import type { PageKind } from '../model/page.ts'
import { type Evidence, fieldOf } from './evidence.ts'
import { firstLine, plainLine } from './text.ts'
import { withoutSite } from './titles.ts'

const MAX_TITLE = 500

/**
 * The title of what the page shows, without the site's name: a headline that the declared titles confirm, else
 * what the page declares.
 */
export function titleOf(evidence: Evidence, kind: PageKind): string {
  const { documentTitle, headline } = evidence
  const scholarly = fieldOf(evidence, 'title', ['source', 'highwire', 'latexml', 'dublinCore'])
  const declared = fieldOf(evidence, 'title', ['jsonLd', 'openGraph', 'microdata', 'hEntry', 'plain'])
  const seen = headline?.confirmed ? [headline.text] : []
  const order = kind === 'paper' ? [...scholarly, ...seen, ...declared] : [...seen, ...declared, ...scholarly]
  const title = firstLine(...order.map(withoutBraces), documentTitle, headline?.text)
  return plainLine(withoutSite(title ?? '', siteNames(evidence), headline?.text), MAX_TITLE)
}

/** BibTeX keeps capitals by braces, and some sites copy them: `{DNNs}`. A formula keeps its own. */
function withoutBraces(title: string): string {
  return /[$\\]/.test(title) ? title : title.replace(/\{([^{}]*)\}/g, '$1')
}

/** What the end of a title may call the site: its name, or its host with or without the last part. */
function siteNames({ url, siteName }: Evidence): string[] {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1] ?? ''
  return [siteName, host, host.replace(/\.\w+$/, '')].filter(
    (name) => name !== undefined && name !== '',
  ) as string[]
}
