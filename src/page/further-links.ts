import type { ExtraLink } from '../model/entry.ts'
import type { PageKind } from '../model/page.ts'

/** What a link's words say that it leads to, as lists label such links. */
const SAID: readonly (readonly [label: string, words: RegExp])[] = [
  ['code', /^(?:source )?code$|^github(?: repo(?:sitory)?)?$|^implementation$|^代码$/i],
  ['project', /^project(?: (?:page|website|site))?$|^项目主页$/i],
  ['data', /^data(?:sets?)?$|^数据集?$/i],
  ['paper', /^(?:the |full )?paper(?: \(?pdf\)?)?$|^arxiv$|^preprint$|^论文$/i],
  ['slides', /^slides$/i],
  ['video', /^video$/i],
  ['poster', /^poster$/i],
  ['demo', /^(?:live |online )?demo$/i],
]

const REPOSITORY =
  /^https?:\/\/(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|bitbucket\.org)\/[\w.-]+\/[\w.-]+/i

const MOST = 5
const MOST_LOOKED_AT = 3000
const MOST_ABSTRACT = 6000

/**
 * Links on a page to what belongs to its work: code, data, slides …, by what they are called, and repositories that
 * its abstract names. What stands in the frame of the site is not looked at.
 * @returns no more than five, each address once; none of a page that is no work
 */
export function furtherLinks(document: Document, url: string, kind: PageKind, abstract = ''): ExtraLink[] {
  if (kind === 'other') return []
  const written = (abstract.slice(0, MOST_ABSTRACT).match(/https?:\/\/[^\s)\]}>,;]+/gi) ?? []).flatMap(
    (address): ExtraLink[] => {
      const repository = REPOSITORY.exec(address)?.[0].replace(/\.$|\.git$/, '')
      return repository ? [{ label: 'code', url: repository }] : []
    },
  )
  const named = [...document.querySelectorAll('a[href]')]
    .slice(0, MOST_LOOKED_AT)
    .flatMap((link) => linkOf(link, url, kind) ?? [])
  const taken = new Set([withoutHash(url)])
  const all = [...written, ...named].filter((link) => {
    const address = withoutHash(link.url)
    return !taken.has(address) && taken.add(address)
  })
  return all.slice(0, MOST)
}

function linkOf(link: Element, base: string, kind: PageKind): ExtraLink | null {
  const text = (link.textContent ?? '')
    .slice(0, 60)
    .replace(/[[\]()\s:]+/g, ' ')
    .trim()
  const label = SAID.find(([, words]) => words.test(text))?.[0]
  if (!label || (label === 'paper' && kind === 'paper')) return null
  if (link.closest('nav,header,footer,aside')) return null
  const href = link.getAttribute('href') ?? ''
  if (href.startsWith('#') || !URL.canParse(href, base)) return null
  const { protocol, href: address } = new URL(href, base)
  if (protocol !== 'https:' && protocol !== 'http:') return null
  // The site's own account is called so, too.
  if (/^github/i.test(text) && !REPOSITORY.test(address)) return null
  return { label, url: address }
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/, '')
}
