import type { EntryFields } from '../../model/entry.ts'
import { type OpenList, openList } from '../open-list.ts'
import type { Found } from '../reading.ts'
import { hostOf, learnShape } from './learn.ts'
import { learnFrom } from './lessons.ts'
import { neighboursAt, sampleKey, samplesFor, samplesOfHost } from './samples.ts'
import { Sightings } from './sightings.ts'
import type { Style } from './style.ts'

/** What a list looks like of which nothing is known: dated bullets. */
const DEFAULT_LIST = `## Section

- [Title](https://arxiv.org/pdf/2404.00001), Apr. 10 2024.
- [Title](https://arxiv.org/pdf/2404.00002), Apr. 2024. \`tag\`.
- [Title](https://arxiv.org/pdf/2404.00003), Apr. 2 2024. \`tag\` \`other\`. [code](https://example.org/code).
- [Title](https://arxiv.org/pdf/2404.00004), 2024. [code](https://example.org/code).
- [Title](https://arxiv.org/pdf/2404.00005), ICML 2024. \`tag\`. [code](https://example.org/code).
- [Title](https://arxiv.org/pdf/2404.00005), ICML 2024. [code](https://example.org/code). [data](https://example.org/data).
- [Title](https://example.org/post). \`tag\`.
- [Title](https://example.org/post), [code](https://example.org/code).
- [Title](https://example.org/post) - Described.
  - A note.
`

let known: Style | undefined

/** The style of a list of which nothing is known. */
export function defaultStyle(): Style {
  if (!known) {
    const open = openList(DEFAULT_LIST)
    known = learnFor(open, 0, open.found.length)
  }
  return known
}

/** The style that a new entry at this place should have: that of the section, then of the list, then the default. */
export function styleFor(open: OpenList, section: number, at: number, fields?: EntryFields): Style {
  return open.found.length === 0 ? defaultStyle() : learnFor(open, section, at, fields)
}

/** What was learned of a list: many entries may be written into one, such as a model, and most of one kind. */
const learned = new WeakMap<OpenList, Map<string, Style>>()

/** The style of the entries around a place, and of nothing else. */
export function learnFor(open: OpenList, section: number, at: number, fields?: EntryFields): Style {
  const host = hostOf(fields?.url ?? '')
  const ofHost = samplesOfHost(open, at, host)
  const key = `${section} ${at} ${sampleKey(fields)} ${ofHost.length > 0 ? host : ''}`
  const styles = learned.get(open) ?? new Map<string, Style>()
  learned.set(open, styles)
  const samples = () => samplesFor(open, section, at, fields)
  const style = styles.get(key) ?? learnFrom(open, samples(), ofHost, neighboursAt(open, section, at, fields))
  styles.set(key, style)
  return style
}

/** How much an entry's own form counts beside that of those around it. */
const OWN = 20

/** The style of an entry that is there already, and of those around it. */
export function styleOfEntry(open: OpenList, found: Found, at: number): Style {
  const { section } = found
  const style = learnFrom(open, samplesFor(open, section, at), [], neighboursAt(open, section, at))
  const block = open.blocks.blocks[found.block]
  if (!block) return style
  const own = new Sightings()
  learnShape(own, { block, reading: found.reading })
  own.countIn(style, OWN)
  return style
}
