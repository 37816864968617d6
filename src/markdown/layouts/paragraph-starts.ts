import { isGenericLabel, titleLabelEnd } from '../fields/labels.ts'
import { startsUrl } from '../inline/urls.ts'
import { lineEnd, nextLine, skipSpaces } from '../scan/lines.ts'

/** What a paragraph's line begins with: a URL, a link, bold words, a count, `Title:`, a title with its URL behind it. */
type Sort = 'url' | 'link' | 'bold' | 'count' | 'record' | 'titled' | 'above'

const COUNT = /^(?:\*\*|__)?\[\d{1,4}\](?![([:])/
const LABEL = /^\[{1,2}!?\[?([^\]]*)/
const TITLED = /^(?!https?:)(\S.{1,150}?)[ \t]*[:：|–—-]?[ \t]*(?:https?:\/\/|www\.)\S+[ \t]*$/

/**
 * Where the lines of a paragraph begin that start like an entry: the first does, else none. A line of another sort
 * than the first belongs to the entry above it (`[[Paper](…)]` below a bold title).
 */
export function entryStarts(text: string): number[] {
  const starts: number[] = []
  let sort: Sort | null = null
  for (let at = 0; at < text.length; at = nextLine(text, at)) {
    const own = sortOf(text, at)
    if (at === 0 && own === null) return []
    sort ??= own
    if (own !== null && (at === 0 || goesWith(own, sort))) starts.push(at)
  }
  return starts
}

function sortOf(text: string, lineStart: number): Sort | null {
  const end = lineEnd(text, lineStart)
  const at = skipSpaces(text, lineStart, end)
  const line = text.slice(at, Math.min(end, at + 2000))
  if (startsUrl(text, at)) return 'url'
  if (COUNT.test(line)) return 'count'
  if (titleLabelEnd(line, 0) > 0 && hasUrl(text, nextLine(text, lineStart))) return 'record'
  if (/^(?:\*\*|__)[^\s*_]/.test(line)) return 'bold'
  if (/^<a\s[^>]*href/i.test(line)) return 'link'
  const words = line.replace(
    /^(?:\p{Extended_Pictographic}|\ufe0f|\u200d|:[a-z_]+:|\d{1,3}[.)]|[\d./-]{8,10}|\s|[|:])+/u,
    '',
  )
  if (words.startsWith('[')) return isLabelled(words) ? 'link' : null
  const titled = TITLED.exec(line)?.[1]
  if (titled !== undefined && !/[.!?] |\]\(/.test(titled) && !isGenericLabel(titled)) return 'titled'
  const below = nextLine(text, lineStart)
  const isBare = line.length <= 150 && !line.includes('](') && !/[.;,]$/.test(line)
  return isBare && startsUrl(text, skipSpaces(text, below, text.length)) ? 'above' : null
}

function hasUrl(text: string, at: number): boolean {
  return /https?:\/\//i.test(text.slice(at, lineEnd(text, at)))
}

/** A link whose label is more than what kind of thing it leads to; no footnote, no image. */
function isLabelled(line: string): boolean {
  if (line.startsWith('[^') || line.startsWith('[!')) return false
  const label = LABEL.exec(line)?.[1] ?? ''
  return label !== '' && !isGenericLabel(label)
}

function goesWith(sort: Sort, first: Sort | null): boolean {
  if (sort === first || (sort === 'link' && first !== 'record')) return true
  return (first === 'url' || first === 'titled') && (sort === 'url' || sort === 'titled')
}
