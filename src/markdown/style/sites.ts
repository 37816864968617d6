import type { EntryFields } from '../../model/entry.ts'

/** The end of a title that may be a site's name: no sign of Markdown, HTML or code is in one. */
const ENDING = /\S( [|–—·-] )([^|–—·`<>[\]\\*=]{2,40})$/

/**
 * What stands between a title and the site's name at its end: ` | ` in `Title | Site`. Other signs also part a title
 * from its subtitle, so with them the name must be that of the link's host.
 * @returns an empty string for a title that names no site
 */
export function siteSign({ title, url }: EntryFields): string {
  const [, sign = '', name = ''] = ENDING.exec(title) ?? []
  return sign === ' | ' || (sign !== '' && isOfHost(name, url)) ? sign : ''
}

function isOfHost(name: string, url: string): boolean {
  const host = /^[a-z]+:\/\/([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? ''
  return (name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).some((word) => host.includes(word))
}
