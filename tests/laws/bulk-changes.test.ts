import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editOpenList } from '../../src/markdown/edit.ts'
import { type Batch, makeChange } from '../../src/markdown/edits/batch.ts'
import { lineAt, lineStart, refsOf } from '../../src/markdown/edits/refs.ts'
import { type OpenList, openList } from '../../src/markdown/open-list.ts'
import type { Change, Edit, Outcome } from '../../src/model/change.ts'
import type { Entry } from '../../src/model/entry.ts'
import { corporaFolder, otherLists, seedLists } from '../support/corpora.ts'
import { opened } from '../support/edit-laws.ts'
import { lawRuns } from '../support/law-runs.ts'
import { listLike } from '../support/list-like.ts'
import { LISTS_BY_LAYOUT } from '../support/lists-by-layout.ts'
import { madeList } from '../support/made-list.ts'
import '../support/property-seed.ts'

if (corporaFolder() === null) console.log('LISTMARK_CORPORA is not set: the real lists were not edited.')

const LISTS = opened([
  ...Object.entries(LISTS_BY_LAYOUT).map(([name, text]) => ({ name, text })),
  { name: 'made', text: madeList(60) },
  ...(seedLists() ?? []),
  ...(otherLists() ?? []),
])

/** Entries that are changed at once. */
const MOST = 14

/** The same changes, each made by itself, reading the list again after each. */
function oneByOne(open: OpenList, changes: readonly Change[]): Edit {
  const starts = new Map(changes.flatMap(refsOf).map((line) => [line, lineStart(open, line)]))
  const batch: Batch = { open, starts, outcomes: [] }
  for (const change of changes) makeChange(batch, change)
  const outcomes = batch.outcomes.map(
    (one): Outcome => ('at' in one ? { kind: 'done', line: lineAt(batch.open, one.at) } : one),
  )
  return { text: batch.open.text, outcomes }
}

/** What is done to every chosen entry. */
type Doing = (entry: Entry, open: OpenList, pick: number) => Change[]

const DOINGS: Readonly<Record<string, Doing>> = {
  'gets a tag': ({ line, tags = [] }) => [
    { kind: 'update', ref: { line }, set: { tags: [...new Set([...tags, 'later'])] } },
  ],
  'loses its tags': ({ line }) => [{ kind: 'update', ref: { line }, set: { tags: null } }],
  'is marked as read': ({ line }) => [{ kind: 'update', ref: { line }, set: { status: 'read' } }],
  'gets a date': ({ line }) => [
    { kind: 'update', ref: { line }, set: { date: { year: 2024, month: 2, day: 3 } } },
  ],
  'is removed': ({ line }) => [{ kind: 'remove', ref: { line } }],
  'moves to another section': ({ line }, open, pick) => {
    const sections = open.list.sections.filter(({ entryCount }) => entryCount > 0)
    const section = sections[pick % sections.length]
    return section ? [{ kind: 'move', ref: { line }, section: section.path }] : []
  },
}

/**
 * Why changing these entries at once is not what changing them one by one is; null when it is. One by one, what was
 * done before may keep a change from being made; at once it need not.
 */
function fault(open: OpenList, chosen: readonly Entry[], doing: Doing, pick: number): string | null {
  const changes = chosen.flatMap((entry) => doing(entry, open, pick))
  const { open: after, edit } = editOpenList(open, changes)
  const wanted = oneByOne(open, changes)
  if (after.text !== edit.text) return 'what is open is not the text'
  const refused = edit.outcomes.findIndex(
    ({ kind }, i) => kind === 'refused' && wanted.outcomes[i]?.kind === 'done',
  )
  if (refused >= 0) return `${JSON.stringify(edit.outcomes[refused])} is not refused one by one`
  if (wanted.outcomes.some(({ kind }, i) => kind === 'refused' && edit.outcomes[i]?.kind === 'done'))
    return null
  const isMove = changes[0]?.kind === 'move'
  const [is, was] = [edit.text, wanted.text].map((text) => (isMove ? bySection(text) : text))
  return is === was ? null : firstDifference(is ?? '', was ?? '')
}

/** What stands in each section, in any order: one by one, moved entries change what the order there seems to be. */
function bySection(text: string): string {
  let heading = ''
  const lines = text.split('\n').map((line) => {
    if (line.startsWith('#')) heading = line
    return `${heading}\t${line}`
  })
  return lines.sort().join('\n')
}

function firstDifference(is: string, wanted: string): string {
  let at = 0
  while (is[at] === wanted[at]) at++
  const from = Math.max(0, at - 60)
  return JSON.stringify({ is: is.slice(from, at + 80), wanted: wanted.slice(from, at + 80) })
}

/** Entries of a list: some from anywhere, or some that follow one another. */
function chosenFrom(entries: readonly Entry[], numbers: readonly number[], together: boolean): Entry[] {
  const first = numbers[0] ?? 0
  const indexes = numbers.map((number, i) => (together ? first + i : number) % entries.length)
  return [...new Set(indexes)].flatMap((index) => entries[index] ?? [])
}

const CHOICE = [
  fc.array(fc.nat(100_000), { minLength: 2, maxLength: MOST }),
  fc.boolean(),
  fc.nat(1000),
] as const

for (const [what, doing] of Object.entries(DOINGS)) {
  test.each(LISTS)(`what ${what} at once in $name reads as if one by one`, ({ open }) => {
    if (open.list.entries.length === 0) return
    fc.assert(
      fc.property(...CHOICE, (numbers, together, pick) => {
        expect(fault(open, chosenFrom(open.list.entries, numbers, together), doing, pick)).toBeNull()
      }),
      { numRuns: lawRuns(2) },
    )
  })

  test(`what ${what} at once in any text reads as if one by one`, () => {
    fc.assert(
      fc.property(listLike, ...CHOICE, (text, numbers, together, pick) => {
        const open = openList(text)
        if (open.list.entries.length === 0) return
        expect(fault(open, chosenFrom(open.list.entries, numbers, together), doing, pick)).toBeNull()
      }),
      { numRuns: lawRuns(40) },
    )
  })
}
