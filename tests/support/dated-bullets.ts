import { readFileSync } from 'node:fs'
import { seedLists } from './corpora.ts'

/** A list in the dated-bullets style: the real one of 582 entries where the corpora are, else ours of that shape. */
export function datedBullets(): { readonly text: string; readonly real: boolean } {
  const real = seedLists()?.find(({ name }) => name.startsWith('004'))
  if (real) return { text: real.text, real: true }
  return { text: readFileSync('tests/fixtures/lists/dated-bullets.md', 'utf8'), real: false }
}

/**
 * The text with one line put where the keeper of such a list adds: after the last item right under a heading.
 * @throws when there is no such heading or nothing under it
 */
export function withLineAtEndOf(text: string, heading: string, line: string): string {
  const lines = text.split('\n')
  const start = lines.indexOf(heading)
  if (start < 0) throw new Error(`no line "${heading}"`)
  const next = lines.findIndex((each, i) => i > start && each.startsWith('#'))
  const end = next < 0 ? lines.length : next
  const last = lines.findLastIndex((each, i) => i > start && i < end && each.trim() !== '')
  if (last < 0) throw new Error(`nothing under "${heading}"`)
  return lines.toSpliced(last + 1, 0, line).join('\n')
}
