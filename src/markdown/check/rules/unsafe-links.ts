import { quoted, type Rule } from '../rule.ts'
import { lineOf, linksOf } from '../stretches.ts'

const ACTIVE = /^(?:javascript|vbscript|data|blob):/i
const CREDENTIALS = /^[a-z][a-z0-9+.-]*:\/\/[^/?#@\s]+@/i

/** Links that run something instead of leading somewhere, and links with a password in them. */
export const unsafeLinks: Rule = {
  name: 'unsafe-link',
  summary: 'a link that would run a script, or that tells a password',
  find: (open) =>
    linksOf(open).flatMap(({ stretch, link }) => {
      const line = lineOf(open, stretch.block, link.start)
      const plain = decoded(link.url)
      if (ACTIVE.test(plain))
        return [{ line, message: `The link to ${quoted(link.url)} is not safe to open.` }]
      if (CREDENTIALS.test(plain))
        return [{ line, message: `The link to ${quoted(link.url)} has a user name or password in it.` }]
      return []
    }),
}

/** A URL as a browser takes it: character references read, blanks and control characters dropped. */
function decoded(url: string): string {
  return url
    .replace(/&#x([0-9a-f]{1,6});?/gi, (_, code: string) => character(Number.parseInt(code, 16)))
    .replace(/&#(\d{1,7});?/g, (_, code: string) => character(Number(code)))
    .replace(/&colon;/gi, ':')
    .replace(/[\s\p{Cc}]/gu, '')
}

function character(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
