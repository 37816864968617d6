import { quoted, type Rule } from '../rule.ts'
import { lineOf, linksOf } from '../stretches.ts'

/** Links whose address has a slip in it: `htps://…`, `https:/…`, a blank, no host. */
export const malformedLinks: Rule = {
  name: 'malformed-link',
  summary: 'a link whose address is mistyped',
  find: (open) =>
    linksOf(open).flatMap(({ stretch, link }) => {
      // Between angle brackets a blank may stand (CommonMark 6.3).
      const isEnclosed = stretch.text.charAt(link.target.start - 1) === '<'
      const url = isEnclosed ? link.url.replace(/ /g, '%20') : link.url.trim()
      const fault = link.form === 'bare' ? null : faultOf(url)
      return fault === null
        ? []
        : [
            {
              line: lineOf(open, stretch.block, link.start),
              message: `The link to ${quoted(link.url)} ${fault}.`,
            },
          ]
    }),
}

/** What is wrong with an address, to be read after "the link to …"; null for a sound one and for a file of the list's own. */
function faultOf(url: string): string | null {
  if (/^(?:(?!https?:)h?t{1,3}p?s?:\/\/|https?(?:\/\/|;\/\/|:\/(?!\/)|:(?!\/)))/i.test(url))
    return 'does not begin with https:// or http://'
  if (/^https?:\/\/\/*https?:/i.test(url)) return 'begins twice'
  if (/^www\./i.test(url)) return 'lacks https:// at its start, so it leads to a file beside the list'
  if (/^[^\w/.?#]{1,3}https?:\/\//i.test(url)) return 'has a sign before https://'
  if (!/^https?:\/\//i.test(url)) return null
  if (/\s/.test(url)) return 'has a blank in it'
  return faultOfHost(url)
}

function faultOfHost(url: string): string | null {
  let host: string
  try {
    host = new URL(url).hostname
  } catch {
    return 'is no address'
  }
  const isNamed = host.includes('.') || host.includes(':') || host === 'localhost'
  return isNamed && !/\.\.|^\./.test(host) ? null : 'has no host name'
}
