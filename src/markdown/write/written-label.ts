import { plainText } from '../inline/plain.ts'
import { escapeAll, harmless, oneLine } from './safe.ts'

/**
 * A stranger's words as a label: as they are when they mean nothing to Markdown, else escaped.
 * @param strict escapes them in any case
 */
export function writtenLabel(text: string, strict = false): string {
  const line = oneLine(text)
  if (line === '') return ''
  const safe = harmless(line)
  const escaped = strict || !isQuiet(safe) ? escapeAll(line) : safe
  return escaped.endsWith('\\') && !escaped.endsWith('\\\\') ? `${escaped}\\` : escaped
}

/** True for words that mean nothing to Markdown beyond themselves. */
function isQuiet(text: string): boolean {
  return plainText(text) === text && !/\]\(|\]\[|`|<[a-z/!]/i.test(text) && isPaired(text)
}

function isPaired(text: string): boolean {
  let depth = 0
  for (const char of text) {
    if (char === '[') depth++
    else if (char === ']' && --depth < 0) return false
  }
  return depth === 0
}
