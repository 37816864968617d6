import { chosen } from './line-form.ts'
import type { Piece, Place, Span, Three } from './piece.ts'

/** What blank lines part: something with a place, or the start or end of the text. */
interface Edge extends Three<Span | undefined> {
  readonly kind: Place['kind'] | 'edge'
  readonly form?: Place['form']
}

/** Blank lines in each version; undefined where others stand between them, or one is missing. */
type Gaps = Three<string | undefined>

/**
 * Puts blank lines between the pieces of a merged text. Blank lines are a field of the two lines that they part: each
 * version that has both, one right after the other, says how many there are, and these three merge as any field does.
 */
export function withGaps(pieces: readonly Piece[], texts: Three<string>): Piece[] {
  const parted: Piece[] = []
  const waiting: Piece[] = []
  let above: Edge = { kind: 'edge', ...everywhere(() => ({ from: 0, to: 0 })) }
  const usual = usualGap(pieces, texts.base)
  const put = (below: Edge) => {
    parted.push({ text: gapBetween(above, below, texts, usual), conflicts: [] }, ...waiting.splice(0))
    above = below
  }
  for (const piece of pieces) {
    if (piece.place) {
      put(piece.place)
      parted.push(piece)
    } else waiting.push(piece)
  }
  const ends = everywhere((version) => ({ from: texts[version].length, to: texts[version].length }))
  put({ kind: 'edge', ...ends })
  return parted
}

function everywhere<T>(make: (version: keyof Gaps) => T): Three<T> {
  return { base: make('base'), ours: make('ours'), theirs: make('theirs') }
}

/** What parts the first two entries that stand one right after the other. */
function usualGap(pieces: readonly Piece[], base: string): string | undefined {
  const places = pieces.flatMap(({ place }) => place ?? [])
  for (const [at, place] of places.entries()) {
    const next = places[at + 1]
    if (place.kind !== 'entry' || next?.kind !== 'entry') continue
    const gap = partedBy(base, place.base, next.base)
    if (gap !== undefined) return gap
  }
  return undefined
}

function gapBetween(above: Edge, below: Edge, texts: Three<string>, usual: string | undefined): string {
  const gaps = everywhere((version) => partedBy(texts[version], above[version], below[version]))
  const gap = merged(gaps) ?? strangersGap(above, below, texts)
  const areEntries = above.kind === 'entry' && below.kind === 'entry' && !(above.form ?? below.form)
  return (areEntries && merged(gaps) === undefined ? shortest([gap, usual]) : gap) ?? ''
}

/** What stands between two spans; undefined where that is more than blank lines. */
function partedBy(text: string, above: Span | undefined, below: Span | undefined): string | undefined {
  if (!above || !below || above.to > below.from) return undefined
  const gap = text.slice(above.to, below.from)
  return gap.trim() === '' ? gap : undefined
}

function merged({ base, ours, theirs }: Gaps): string | undefined {
  return ours !== undefined && theirs !== undefined ? chosen(base, ours, theirs) : (theirs ?? ours ?? base)
}

/**
 * Between lines that no version has side by side: what stands below the one or above the other. A heading's own
 * counts; what is alike stands as close as either does, and what is not as far apart as either.
 */
function strangersGap(above: Edge, below: Edge, texts: Three<string>): string | undefined {
  if (above.kind === 'edge' || below.kind === 'edge') return undefined
  const form = above.form ?? below.form
  const known = (version: keyof Gaps) => form === undefined || form === version
  const afters = everywhere((version) =>
    known(version) ? blanksBelow(texts[version], above[version]) : undefined,
  )
  const befores = everywhere((version) =>
    known(version) ? blanksAbove(texts[version], below[version]) : undefined,
  )
  if (above.kind === below.kind && below.kind !== 'heading')
    return shortest([...Object.values(afters), ...Object.values(befores)])
  const [after, before] = [merged(afters), merged(befores)]
  if (after === undefined || before === undefined) return after ?? before
  if (below.kind === 'heading') return before
  if (above.kind === 'heading') return after
  return after.length < before.length ? before : after
}

function shortest(gaps: readonly (string | undefined)[]): string | undefined {
  const known = gaps.filter((gap) => gap !== undefined)
  return known.reduce(
    (least, gap) => (gap.length < (least?.length ?? Number.POSITIVE_INFINITY) ? gap : least),
    known[0],
  )
}

/** The blank lines below a span; undefined at the end of the text. */
function blanksBelow(text: string, span: Span | undefined): string | undefined {
  if (!span) return undefined
  const blanks = /(?:[^\S\n]*\n)*/y
  blanks.lastIndex = span.to
  const gap = blanks.exec(text)?.[0] ?? ''
  return span.to + gap.length >= text.length ? undefined : gap
}

/** The blank lines above a span; undefined at the start of the text. */
function blanksAbove(text: string, span: Span | undefined): string | undefined {
  if (!span) return undefined
  const said = text.slice(0, span.from).trimEnd().length
  if (said === 0) return undefined
  return text.slice(text.indexOf('\n', said) + 1, span.from)
}
