import type { EntryFields } from '../../model/entry.ts'
import type { OpenList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import type { Sample } from './learn.ts'

/** Entries of the section that are learned from, and of the rest of the list. */
const NEAR = 60
const FAR = 60
/** Entries that lead to the same host, which may be named after it. */
const SAME_HOST = 6
/** Weight of the rest of the list, and how fast weight falls with distance. */
const ELSEWHERE = 0.02
const DECAY = 0.15
/** Entries around the place that are looked at, so that a long list costs no more than a short one. */
const REACH = 4000
/** Entries from anywhere for a field that no entry near has. */
const RARE = 6
const ALIKE = 10

/** An entry to learn from, and how much it counts. */
export interface Weighed {
  readonly found: Found
  readonly weight: number
}

const OPTIONAL = ['date', 'venue', 'authors', 'tags', 'status', 'links', 'description', 'notes'] as const

/**
 * The entries that show how a new one should look: those of its section, the nearest to its place and those that
 * say the same kinds of things most, and a few of the rest of the list, which speak only where the section says
 * nothing.
 * @param section index of the section, -1 for above the first heading
 * @param at index that the new entry would have among `open.found`
 * @param fields what the new entry says
 */
export function samplesFor(open: OpenList, section: number, at: number, fields?: EntryFields): Weighed[] {
  const samples: Weighed[] = []
  const take = (chosen: readonly Found[], share: number) => {
    chosen.forEach((found, distance) => {
      const alike = fields ? likeness(fields, found.reading.fields) : 1
      samples.push({ found, weight: (share * alike) / (1 + distance * DECAY) })
    })
  }
  take(
    nearest(open.found, at, NEAR, (found) => found.section === section && found.parent < 0),
    1,
  )
  take(
    nearest(open.found, at, FAR, (found) => found.section !== section && found.parent < 0),
    ELSEWHERE,
  )
  for (const field of missing(fields, samples))
    take(
      nearest(
        open.found,
        at,
        RARE,
        ({ parent, reading }) =>
          parent < 0 && saidTimes(reading.fields, field) >= saidTimes(fields ?? reading.fields, field),
      ),
      ELSEWHERE,
    )
  return samples
}

/** The two entries of a section between which a new one goes; null at its ends, where there is but one. */
export function neighboursAt(
  open: OpenList,
  section: number,
  at: number,
  fields?: EntryFields,
): readonly [Weighed, Weighed] | null {
  let before = at - 1
  while ((open.found[before]?.parent ?? -1) >= 0) before--
  const both = [open.found[before], open.found[at]].flatMap((found) =>
    found?.section === section && found.parent < 0
      ? { found, weight: fields ? likeness(fields, found.reading.fields) : 1 }
      : [],
  )
  const [above, below] = both
  return above && below ? [above, below] : null
}

/** The fields of an entry of which none of the samples shows how they, or two of them, are written. */
function missing(fields: EntryFields | undefined, samples: readonly Weighed[]): (keyof EntryFields)[] {
  return OPTIONAL.filter(
    (field) =>
      fields &&
      !samples.some(({ found }) => saidTimes(found.reading.fields, field) >= saidTimes(fields, field)),
  )
}

/** How often an entry says a field: not, once, or more than once, which shows what parts two of them. */
function saidTimes(fields: EntryFields, field: keyof EntryFields): 0 | 1 | 2 {
  const value = fields[field]
  if (value === undefined || value === '') return 0
  return Array.isArray(value) && value.length > 1 ? 2 : 1
}

/** The nearest entries that lead to the same host, whose links may be named after it. */
export function samplesOfHost(open: OpenList, at: number, host: string): Weighed[] {
  if (host === '') return []
  const near = nearest(open.found, at, SAME_HOST, ({ reading }) => reading.fields.url.includes(host))
  return near.map((found) => ({ found, weight: ELSEWHERE }))
}

/** How much more an entry counts that says the same kinds of things: two tags, a date, no link. */
function likeness(wanted: EntryFields, seen: EntryFields): number {
  return signature(wanted) === signature(seen) ? ALIKE : 1
}

/** All that `samplesFor` looks at of a new entry: for two that agree in it, it gives the same samples. */
export function sampleKey(fields: EntryFields | undefined): string {
  if (!fields) return ''
  return signature(fields) + OPTIONAL.map((field) => saidTimes(fields, field)).join('')
}

function signature(fields: EntryFields): string {
  const { title, url, date, venue, description } = fields
  const said = [title, url, date, venue, description].map((value) => (value ? 1 : 0))
  return [...said, count(fields.tags), count(fields.links), count(fields.authors)].join('')
}

function count(values: readonly unknown[] | undefined): number {
  return Math.min(3, values?.length ?? 0)
}

/** An entry with what is learned from around it; null when it is not of this list. */
export function sampleOf(open: OpenList, found: Found): Sample | null {
  const block = open.blocks.blocks[found.block]
  if (!block) return null
  const sample = { block, reading: found.reading, gap: gapBefore(open, found) }
  const next = open.blocks.blocks[found.block + 1]
  return found.notes
    ? { ...sample, below: { notes: found.notes, gap: next?.kind === 'blank' ? next.lines : 0 } }
    : sample
}

/** Blank lines between an entry and the one above it; undefined for the first of its section. */
function gapBefore(open: OpenList, { block, section }: Found): number | undefined {
  const { blocks } = open.blocks
  const heading = open.sections[section]?.block ?? -1
  const above = blocks[block - 1]
  if (!above || block - 1 === heading) return undefined
  if (blocks[block]?.kind === 'table') return 0
  if (above.kind !== 'blank') return 0
  const before = blocks[block - 2]
  return before && block - 2 !== heading && before.kind !== 'html' ? above.lines : undefined
}

/** Up to `limit` entries that pass, from the place outwards. */
function nearest(
  found: readonly Found[],
  at: number,
  limit: number,
  passes: (found: Found) => boolean,
): Found[] {
  const chosen: Found[] = []
  let before = at - 1
  let after = at
  while (chosen.length < limit && after - before < REACH && (before >= 0 || after < found.length)) {
    for (const candidate of [found[before--], found[after++]])
      if (candidate && passes(candidate)) chosen.push(candidate)
  }
  return chosen
}
