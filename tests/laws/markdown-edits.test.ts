import { expect, test } from 'vitest'
import type { OpenList } from '../../src/markdown/open-list.ts'
import type { FieldChanges } from '../../src/model/change.ts'
import type { NewEntry } from '../../src/model/entry.ts'
import { corporaFolder, otherLists, seedLists } from '../support/corpora.ts'
import { addFault, opened, removalFault, updateFault } from '../support/edit-laws.ts'
import { HOSTILE } from '../support/hostile-text.ts'
import { lawRuns } from '../support/law-runs.ts'
import { LISTS_BY_LAYOUT } from '../support/lists-by-layout.ts'

/** Edits tried on each list. */
const CASES = lawRuns(60)

if (corporaFolder() === null) console.log('LISTMARK_CORPORA is not set: the real lists were not edited.')

const LISTS = opened([
  ...Object.entries(LISTS_BY_LAYOUT).map(([name, text]) => ({ name, text })),
  ...(seedLists() ?? []),
  ...(otherLists() ?? []),
])

/** Every n-th of some cases, so that at most `CASES` are tried. */
function some<T>(cases: readonly T[]): T[] {
  const step = Math.max(1, Math.ceil(cases.length / CASES))
  return cases.filter((_, index) => index % step === 0)
}

/** A new entry with these words in each of the fields that hold text, one at a time. */
function entriesWith(words: string): NewEntry[] {
  const base = { title: 'A quiet title', url: 'https://example.org/new' }
  return [
    { ...base, title: words },
    { ...base, siteName: words },
    { ...base, venue: words },
    { ...base, description: words },
    { ...base, notes: words },
    { ...base, tags: [words, 'quiet'] },
    { ...base, authors: [words, 'Quiet Author'] },
    { ...base, links: [{ label: words, url: 'https://example.org/more' }] },
    { ...base, cells: { Abstract: words, Rating: words } },
  ]
}

const CHANGES: readonly FieldChanges[] = [
  { title: 'Another title' },
  { url: 'https://example.org/another' },
  { url: null },
  { date: { year: 2023, month: 5, day: 6 } },
  { date: null },
  { venue: 'ICLR 2023' },
  { venue: null },
  { tags: ['one', 'two'] },
  { tags: null },
  { status: 'read' },
  { status: 'unread' },
  { status: null },
  { links: [{ label: 'code', url: 'https://example.org/code' }] },
  { links: null },
  { description: 'Said so.' },
  { description: null },
  { notes: 'One line.\n\nAnother.' },
  { notes: null },
  { authors: ['Ann Author', 'Bob Other'] },
  { authors: null },
  { cells: { Abstract: 'x | y' } },
  { cells: null },
  ...HOSTILE.flatMap((words) => [
    { title: words },
    { description: words },
    { notes: words },
    { tags: [words] },
  ]),
]

function check<T>(tried: readonly T[], faultOf: (one: T) => string | null): string[] {
  return tried.flatMap((one) => {
    const fault = faultOf(one)
    return fault === null ? [] : [`${fault} – ${JSON.stringify(one).slice(0, 200)}`]
  })
}

test.each(LISTS)(
  'hostile words in $name are one entry more, and once removed the text is as it was',
  ({ open }) => {
    const tried = some(HOSTILE.flatMap(entriesWith))
    expect(check(tried, (entry) => addFault(open, entry))).toEqual([])
  },
)

test.each(LISTS)('an update in $name changes no line and no entry but its own', ({ open }) => {
  const tried = some(open.list.entries.flatMap((entry) => CHANGES.map((set) => ({ line: entry.line, set }))))
  expect(check(tried, ({ line, set }) => faultOfUpdate(open, line, set))).toEqual([])
})

test.each(LISTS)('removing an entry of $name takes its lines and no more', ({ open }) => {
  expect(check(some(open.list.entries), (entry) => removalFault(open, entry))).toEqual([])
})

function faultOfUpdate(open: OpenList, line: number, set: FieldChanges): string | null {
  const entry = open.list.entries.find((one) => one.line === line)
  return entry ? updateFault(open, entry, { kind: 'update', ref: { line }, set }) : 'no such entry'
}
