import type { UnclearReason } from '../model/entry.ts'
import type { Token } from './inline/tokens.ts'

/** A link that was meant and is none. */
export interface BrokenLink {
  /** Where it begins. */
  readonly at: number
  /** What is wrong with it, as a sentence. */
  readonly reason: string
  readonly why: UnclearReason
}

const WEB = 'https?:\\/\\/[^\\s()<>\\[\\]|]+'

/** Slips of the hand in `[text](address)`, each with what to say of it. */
const SLIPS: readonly (readonly [RegExp, UnclearReason, string])[] = [
  [
    new RegExp(`\\[[^\\[\\]\\n]{1,300}\\][ \\t]+\\(${WEB}\\)`, 'g'),
    'blank-in-link',
    'A blank stands between the text of a link and its address.',
  ],
  [
    new RegExp(`\\([^()\\[\\]\\n]{1,300}\\)\\[${WEB}\\]`, 'g'),
    'brackets-swapped',
    'The brackets of a link are the wrong way round.',
  ],
  [
    new RegExp(`\\[[^\\[\\]\\n]{1,300}\\]\\(${WEB}(?=[ \\t]*(?:$|[\\n\\]|]))`, 'gm'),
    'address-open',
    'The address of a link is not closed by “)”.',
  ],
  [
    new RegExp(`\\[[^\\[\\]()\\n]{1,300}\\(${WEB}\\)`, 'g'),
    'text-open',
    'The text of a link is not closed by “]”.',
  ],
  [
    new RegExp(`(?<![\\[\\]!\\\\])(?<=^|[\\s>])[^\\[\\]\\n|]{1,300}\\]\\(${WEB}\\)`, 'gm'),
    'text-unopened',
    'The text of a link is not opened by “[”.',
  ],
  [
    new RegExp(`\\[[^\\[\\]\\n]{1,300}\\](?=${WEB})`, 'g'),
    'address-bare',
    'The address of a link is not in parentheses.',
  ],
]

/**
 * Finds links with a slip in their brackets between two positions.
 * @param tokens what was read there: a slip inside a link, an image or code is part of that and counts for nothing
 */
export function brokenLinksIn(
  text: string,
  start: number,
  end: number,
  tokens: readonly Token[],
): BrokenLink[] {
  const stretch = text.slice(start, end)
  if (!/[[\]]/.test(stretch) || !/https?:/.test(stretch)) return []
  const found = new Map<number, BrokenLink>()
  for (const [pattern, why, reason] of SLIPS) {
    for (const match of stretch.matchAll(pattern)) {
      const at = start + match.index
      const stop = at + match[0].length
      const isOther = tokens.some(
        (token) => token.start < stop && token.end > at && !(token.kind === 'link' && token.form === 'bare'),
      )
      if (!isOther && ![...found.values()].some((other) => Math.abs(other.at - at) < 3))
        found.set(at, { at, reason, why })
    }
  }
  return [...found.values()]
}
