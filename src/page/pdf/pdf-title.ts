import { isProgramTitle } from '../../sources/program-titles.ts'
import { plainLine } from '../text.ts'
import { folded } from '../titles.ts'
import type { PdfFront, PdfLine } from './front.ts'

const MAX_TITLE = 300

/** How much of the first page, from its top, a title stands on. */
const TITLE_SHARE = 0.6

/** Lines of a title differ no more than this in the height of their letters. */
const SAME_SIZE = 0.06

/** A title and the lines of the page that show it; none when it stands in the file's information alone. */
export interface FoundTitle {
  readonly text: string
  readonly last: number
}

/**
 * The title of a PDF: what its information says when the page shows the same or shows nothing, else the largest text
 * at the top of the first page; null when there is neither.
 */
export function pdfTitle({ title, lines }: PdfFront): FoundTitle | null {
  const told = plainLine(title, MAX_TITLE)
  const shown = largest(lines)
  if (isProgramTitle(told)) return shown
  const last = lineWith(lines, told)
  if (last >= 0) return { text: told, last }
  // A template's title outlives the paper that was written over it: the page is believed before the information.
  return shown ?? { text: told, last: -1 }
}

/** The index of the line on which a text that the page shows near its top ends; -1 when it does not show it. */
function lineWith(lines: readonly PdfLine[], text: string): number {
  const wanted = folded(text)
  let seen = ''
  for (const [at, line] of lines.entries()) {
    if (!line.level || line.top > TITLE_SHARE) continue
    seen = (seen + folded(line.text)).slice(-2 * wanted.length)
    if (wanted !== '' && seen.includes(wanted)) return at
  }
  return -1
}

function largest(lines: readonly PdfLine[]): FoundTitle | null {
  const candidates = lines.flatMap((line, at) =>
    line.level && line.top <= TITLE_SHARE && /\p{L}{2}/u.test(line.text) ? [{ line, at }] : [],
  )
  const sizes = [...new Set(candidates.map(({ line }) => line.size))].sort((a, b) => b - a)
  for (const size of sizes.slice(0, 4)) {
    const from = candidates.findIndex(({ line }) => isLike(line.size, size))
    const run = candidates.slice(from)
    const end = run.findIndex(({ line }) => !isLike(line.size, size))
    const title = run.slice(0, end < 0 ? 6 : Math.min(end, 6))
    const text = joined(title.map(({ line }) => line.text))
    // One large word is a journal's banner, or an initial.
    if (text.split(' ').length >= 2 && text.length >= 8 && text.length <= MAX_TITLE)
      return { text, last: title.at(-1)?.at ?? -1 }
  }
  return null
}

function isLike(size: number, other: number): boolean {
  return Math.abs(size - other) <= SAME_SIZE * other
}

/** Lines as one: a word parted at the end of a line is put together again. */
function joined(texts: readonly string[]): string {
  const line = texts.reduce(
    (text, next) =>
      /\p{Ll}-$/u.test(text) && /^\p{Ll}/u.test(next) ? text.slice(0, -1) + next : `${text} ${next}`,
    '',
  )
  return plainLine(line, 2 * MAX_TITLE).replace(/\s*[∗*†‡]+$/u, '')
}
