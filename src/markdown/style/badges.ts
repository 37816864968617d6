import type { Style } from './style.ts'

/** What a badge's picture may repeat of the address that it leads to, the longest first. */
const PARTS = ['path', 'pair', 'last'] as const

/**
 * The words of a link that are a badge (`![arXiv](https://img.shields.io/badge/arXiv-2004.04906-b31b1b.svg)`), with
 * what they repeat of the link's address as `{path}`, `{pair}` or `{last}`.
 * @returns null for other words
 */
export function badgeForm(label: string, url: string): string | null {
  if (!/^!\[[^\]]*\]\([^()\s]+\)$/.test(label)) return null
  const parts = partsOf(url)
  return PARTS.reduce((form, part) => {
    const said = parts[part]
    return said.length > 3 && !form.includes('{') ? form.replaceAll(said, `{${part}}`) : form
  }, label)
}

/** The badge with which the list links to such an address; undefined where it links with words. */
export function badgeFor(url: string, host: string, { badges }: Style): string | undefined {
  const parts = partsOf(url)
  const isPlain = Object.values(parts).every((part) => !/[()[\]{}\s\\]/.test(part))
  const form = isPlain ? badges.of(host).best() : undefined
  return form?.replace(/\{(path|pair|last)\}/g, (_, part: (typeof PARTS)[number]) => parts[part])
}

/** The whole path of an address, the last two of its segments, and the last, without ending and version. */
function partsOf(url: string): Readonly<Record<(typeof PARTS)[number], string>> {
  const path = /^[a-z]+:\/\/[^/?#]+\/([^?#]*)/i.exec(url)?.[1]?.replace(/\/$/, '') ?? ''
  const segments = path.split('/')
  const last = segments.at(-1)?.replace(/\.(?:pdf|html?)$/, '') ?? ''
  return { path, pair: segments.slice(0, 2).join('/'), last: last.replace(/v\d+$/, '') }
}
