import { editOpenList } from '../src/markdown/edit.ts'
import { type OpenList, openList } from '../src/markdown/open-list.ts'
import type { Change } from '../src/model/change.ts'
import type { Entry } from '../src/model/entry.ts'
import { madeList } from '../tests/support/made-list.ts'
import { time } from './list-figures.ts'
import { median } from './statistics.ts'

const ENTRIES = 10_000
/** Every so manieth entry is changed. */
const STEP = 10
const RUNS = 5

/** What is done to each of them. */
const DOINGS: Readonly<Record<string, (entry: Entry, open: OpenList) => Change>> = {
  tagged: ({ line, tags = [] }) => ({ kind: 'update', ref: { line }, set: { tags: [...tags, 'later'] } }),
  'marked as read': ({ line }) => ({ kind: 'update', ref: { line }, set: { status: 'read' } }),
  moved: ({ line }, { list }) => ({
    kind: 'move',
    ref: { line },
    section: list.sections.find(({ entryCount }) => entryCount > 0)?.path ?? [],
  }),
  removed: ({ line }) => ({ kind: 'remove', ref: { line } }),
}

/** Milliseconds of each, and of reading the list; the median. */
function main(): void {
  const text = madeList(ENTRIES)
  const measured = (name: string, work: () => unknown) => ({
    name,
    took: median(Array.from({ length: RUNS }, () => time(work))),
  })
  const doings = Object.entries(DOINGS).map(([name, doing]) => {
    const open = openList(text)
    const chosen = open.list.entries.filter((_entry, at) => at % STEP === 0)
    const changes = chosen.map((entry) => doing(entry, open))
    return measured(`${changes.length} of ${ENTRIES} ${name}`, () => editOpenList({ ...open }, changes))
  })
  console.log(JSON.stringify([measured('reading them', () => openList(text)), ...doings]))
}

main()
