import { isGenericLabel } from '../fields/labels.ts'
import { fieldsOfShape } from '../fields-of-shape.ts'
import type { Definitions } from '../inline/tokens.ts'
import { startsUrl } from '../inline/urls.ts'
import { readShape } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import { lineEnd, nextLine, skipSpaces } from '../scan/lines.ts'
import type { LayoutReader } from './layout.ts'

/** Paragraphs that are entries: a title that is a link, a bold title with its links below, a bare URL on a line. */
export const paragraphLayout: LayoutReader = {
  layouts: ['paragraph'],
  read(block, definitions) {
    if (block.kind !== 'paragraph' || block.text.length > 20_000) return []
    const { text } = block
    const starts = entryStarts(text)
    const readings = starts.map((start, index) =>
      readPiece(text, start, starts[index + 1] ?? text.length, index, definitions),
    )
    return readings.some((reading) => reading !== null) ? readings : []
  },
}

/** Where the lines begin that start like an entry; none when the paragraph's first line does not. */
function entryStarts(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const first = skipSpaces(text, at, lineEnd(text, at))
    if (startsEntry(text, first)) starts.push(at)
    else if (at === 0) return []
  }
  return starts
}

function startsEntry(text: string, at: number): boolean {
  const head = text.slice(at, at + 3)
  if (startsUrl(text, at)) return true
  return head.startsWith('[')
    ? !head.startsWith('[!') && !head.startsWith('[^')
    : /^(?:\*\*|__)[^\s*_]?/.test(head) || /^<a\s/i.test(head)
}

function readPiece(
  text: string,
  start: number,
  stop: number,
  index: number,
  definitions: Definitions,
): Reading | null {
  let end = stop
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  const from = skipSpaces(text, start, end)
  const shape = readShape(text, from, end, definitions)
  if (!shape) return null
  const fields = fieldsOfShape(text, shape, definitions)
  const first = shape.atoms[0]
  if (first?.kind !== 'main' && first?.kind !== 'title' && first?.kind !== 'url') return null
  if (first.kind === 'main' && (fields.title === '' || isGenericLabel(fields.title))) return null
  if (isNavigation(shape.atoms.filter((atom) => atom.kind === 'link').length, fields.description)) return null
  const line = text.slice(0, start).split('\n').length - 1
  const lines = text.slice(start, end).split('\n').length
  return { layout: 'paragraph', fields, shape, start, ownEnd: end, end: stop, line, lines, parent: -1, index }
}

/** A row of links with nothing said of them. */
function isNavigation(links: number, description: string | undefined): boolean {
  return links >= 3 && description === undefined
}
