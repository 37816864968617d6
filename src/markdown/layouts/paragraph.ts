import type { EntryFields } from '../../model/entry.ts'
import { isGenericLabel } from '../fields/labels.ts'
import { fieldsOfShape } from '../fields-of-shape.ts'
import type { Definitions } from '../inline/tokens.ts'
import { readShape } from '../read-shape.ts'
import type { Reading } from '../reading.ts'
import { lineEnd, nextLine, skipSpaces } from '../scan/lines.ts'
import type { AtomKind } from '../shape.ts'
import type { LayoutReader } from './layout.ts'
import { LineReading } from './line-reading.ts'
import { entryStarts } from './paragraph-starts.ts'

/** Paragraphs that are entries: a title that is a link, a bold title with its links below, a bare URL on a line, a title with its URL. */
export const paragraphLayout: LayoutReader = {
  layouts: ['paragraph'],
  read(block, definitions) {
    if (block.kind !== 'paragraph' || block.text.length > 20_000) return []
    const { text } = block
    const starts = entryStarts(text)
    if (starts.length === 0) return readTitles(text, definitions)
    const readings = starts.map((start, index) =>
      readPiece(text, start, starts[index + 1] ?? text.length, index, definitions),
    )
    return readings.some((reading) => reading !== null) ? readings : []
  },
}

/** A language's name: a link to the same text in it. */
const LANGUAGE =
  /^(?:english|español|français|deutsch|português(?: \(brasil\))?|русский|italiano|türkçe|العربية|فارسی|हिन्दी|日本語|한국어|中文|简体中文|繁體中文|简体|繁體|zh|en)$/iu

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
  const first = shape.atoms.find((atom) => TELLING.has(atom.kind))
  if (!first || first.kind === 'description') return null
  if (first.kind === 'main' && (fields.title === '' || isGenericLabel(fields.title))) return null
  if (isNavigation(fields)) return null
  const line = text.slice(0, start).split('\n').length - 1
  const lines = text.slice(start, end).split('\n').length
  const place = { start, ownEnd: end, end: stop, line, lines, parent: -1, index }
  return new LineReading('paragraph', fields, text, shape, definitions, place)
}

/** Kinds of atoms of which the first must be no prose. */
const TELLING: ReadonlySet<AtomKind> = new Set(['main', 'title', 'url', 'description'])

/** A row of links with nothing said of them, or of the languages that there are. */
function isNavigation({ title, links = [], description }: EntryFields): boolean {
  if (LANGUAGE.test(title)) return true
  return description === undefined && links.filter(({ label }) => !isGenericLabel(label)).length >= 3
}

/** A paragraph of nothing but titles, one a line; whether they are entries, the list as a whole decides. */
function readTitles(text: string, definitions: Definitions): (Reading | null)[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    if (!looksLikeTitle(text.slice(at, lineEnd(text, at)))) return []
    starts.push(at)
  }
  return starts.map((start, index) => readPiece(text, start, nextLine(text, start), index, definitions))
}

/** Short, begins like a title, and is no sentence. */
function looksLikeTitle(line: string): boolean {
  const words = line.trim()
  return (
    words.length <= 120 &&
    /^[\p{Lu}\p{Lo}\p{N}"“«《「*_]/u.test(words) &&
    !/[.!?;:,。；：]$|\]\(|[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(words)
  )
}
