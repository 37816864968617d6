import type { EntryFields } from '../../model/entry.ts'
import { type OpenList, openList } from '../open-list.ts'
import { hostOf, learnAddress, learnLabels, learnShape } from './learn.ts'
import { learnItem } from './learn-items.ts'
import { samplesFor, samplesOfHost } from './samples.ts'
import { emptyStyle, type Style } from './style.ts'

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

/** The style of the entries around a place, and of nothing else. */
export function learnFor(open: OpenList, section: number, at: number, fields?: EntryFields): Style {
  const style = emptyStyle()
  for (const sample of samplesFor(open, section, at, fields)) {
    // Cells say nothing of how a line is written; rows are learned from by their own table.
    if (sample.block.kind === 'table') learnAddress(style, sample.reading, sample.weight)
    else learnShape(style, sample)
    learnItem(style, sample)
  }
  for (const sample of samplesOfHost(open, at, hostOf(fields?.url ?? ''))) learnLabels(style, sample)
  return style
}
