import { targetAt } from '../../markdown/edits/lookup.ts'
import type { OpenList } from '../../markdown/open-list.ts'
import type { Three } from './piece.ts'
import type { SaidLine } from './said-lines.ts'
import type { SameLines } from './same-lines.ts'

/**
 * The lines of the base that may not leave it though both sides took them out, by index: only one side has them anew
 * somewhere, or has anew the entry that begins there.
 */
export function keptLines(texts: SameLines, lists: Three<OpenList>): ReadonlySet<number> {
  const { base, ours, theirs } = texts
  const isGone = (at: number) => (ours.anchors[at] ?? -1) < 0 && (theirs.anchors[at] ?? -1) < 0
  const gone = base.lines.flatMap((line, at) => (isGone(at) ? [{ line, at }] : []))
  if (gone.length === 0) return new Set()
  const known = new Set([
    ...ownNames(texts, lists.ours, 'ours', 'theirs'),
    ...ownNames(texts, lists.theirs, 'theirs', 'ours'),
  ])
  const names = namesAt(
    lists.base,
    gone.map(({ line }) => line),
  )
  const isKept = ({ said, from }: SaidLine) =>
    known.has(said) || names.get(from)?.some((name) => known.has(name)) === true
  return new Set(gone.flatMap(({ line, at }) => (isKept(line) ? [at] : [])))
}

/** What is said in the lines that only one side put in, and the names of the entries there. */
function ownNames(
  texts: SameLines,
  list: OpenList,
  side: 'ours' | 'theirs',
  other: 'ours' | 'theirs',
): string[] {
  const { lines, origins, across } = texts[side]
  const isOwn = (at: number) => (origins[at] ?? -1) < 0 && (texts[other].origins[across[at] ?? -1] ?? 0) >= 0
  const own = lines.filter((_, at) => isOwn(at))
  return [...own.map(({ said }) => said), ...[...namesAt(list, own).values()].flat()]
}

/** The addresses and titles of the entries that begin with some lines, by where these start. */
function namesAt(
  { list, text, found, ...open }: OpenList,
  lines: readonly SaidLine[],
): Map<number, string[]> {
  const names = new Map<number, string[]>()
  const starts = new Set(lines.map(({ from }) => from))
  list.entries.forEach(({ url, title }, index) => {
    const start = targetAt({ list, text, found, ...open }, index)?.start ?? 0
    const from = text.lastIndexOf('\n', start - 1) + 1
    const said = [url === '' ? [] : [`${url}\n`], title === '' ? [] : [`${title.toLowerCase()}\n`]]
    if (starts.has(from)) names.set(from, said.flat())
  })
  return names
}
