import type { EntryFields } from '../../model/entry.ts'
import { fieldOfLabel } from '../fields/labels.ts'
import { readWholeDate } from '../fields/read-date.ts'
import { readStatus } from '../fields/statuses.ts'
import type { Reading } from '../reading.ts'
import { partText } from '../shape.ts'

/**
 * What an entry's own text says beyond its fields: a second remark, a sign before the title, a cell without a header.
 * @param text the block that the entry stands in
 */
export function leftovers({ shape, fields }: Reading, text: string): string[] {
  const said = plain(wordsOf(fields).join(' '))
  const left: string[] = []
  const take = (value: string) => {
    for (const piece of value.split('|').map(trimmed))
      if (/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(piece) && !isSaid(piece, said)) left.push(piece)
  }
  let at = shape.start
  for (const atom of shape.atoms.filter(({ inner, kind }) => !inner && kind !== 'mark')) {
    if (atom.start > at) take(text.slice(at, atom.start))
    if (atom.kind === 'description' || atom.kind === 'venue' || atom.kind === 'authors')
      take(partText(text, atom, 'value') ?? '')
    at = Math.max(at, atom.end)
  }
  take(text.slice(at, shape.end))
  return left
}

/** True for what a field says as well, and for words that only name one, such as `Tags:`. */
function isSaid(piece: string, said: string): boolean {
  const words = plain(piece)
  if (words !== '')
    return (
      said.includes(words) ||
      fieldOfLabel(piece.replace(/[:：]$/, '')) !== null ||
      readWholeDate(piece) !== null
    )
  return readStatus(piece) !== null
}

function wordsOf({
  title,
  url,
  venue,
  authors,
  description,
  notes,
  tags,
  links,
  cells,
}: EntryFields): string[] {
  const more = [
    ...(authors ?? []),
    ...(tags ?? []),
    ...(links ?? []).flatMap(({ label, url: to }) => [label, to]),
  ]
  return [title, url, venue ?? '', description ?? '', notes ?? '', ...more, ...Object.values(cells ?? {})]
}

/** A piece without the signs that part it from what stands beside it. */
function trimmed(piece: string): string {
  return piece.replace(/^(?:[\s,;.·•–—)\]-]+|:\s)+|[\s,;·•–—([-]+$/g, '')
}

function plain(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase()
}
