import { isGenericLabel } from '../fields/labels.ts'

/** A line that is one link and nothing else, and what stands before that link to say what it leads to. */
export interface LinkLine {
  /** Empty for a bare URL. */
  readonly label: string
  /** True where the label says by itself what kind of thing the link leads to. */
  readonly isPlain: boolean
}

const LINE =
  /^ {0,3}(?:[-*+][ \t]+)?(?:(?:\*\*|__)?(\p{L}[\p{L}\p{N} /-]{0,24}?)(?:\*\*|__)?[ \t]*[:：][ \t]*(?:\*\*|__)?[ \t]*)?(?:<?https?:\/\/[^\s<>]+>?|\[{1,2}([^[\]]+)\]\(<?https?:\/\/[^\s<>]+\)\]?)[ \t]*$/u

/** Longest line that may be one. */
const LIMIT = 2000

/**
 * A line such as `- Link: https://…`, `Paper: <https://…>`, `[pdf](https://…)` or a bare URL; null for any other. A
 * link whose own words say more than what kind of thing it is, and that has no label, is no such line.
 */
export function linkLine(line: string): LinkLine | null {
  const found = line.length > LIMIT ? null : LINE.exec(line)
  if (!found) return null
  const [, before, words = ''] = found
  const isUrl = words === '' || /^(?:https?:\/\/|www\.)/.test(words)
  const label = before ?? (isUrl ? '' : words)
  if (before === undefined && !isUrl && !isGenericLabel(words)) return null
  return { label: label.toLowerCase(), isPlain: isGenericLabel(label) }
}
