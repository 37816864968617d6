import { expect, test } from 'vitest'
import type { FieldChanges } from '../../src/model/change.ts'
import { moveFault, newSectionFault, readBackFault, renameFault } from '../support/change-laws.ts'
import { corporaFolder, otherLists, seedLists } from '../support/corpora.ts'
import { opened } from '../support/edit-laws.ts'
import { HOSTILE } from '../support/hostile-text.ts'
import { lawRuns } from '../support/law-runs.ts'
import { LISTS_BY_LAYOUT } from '../support/lists-by-layout.ts'

/** Changes tried on each list. */
const CASES = lawRuns(60)

if (corporaFolder() === null) console.log('LISTMARK_CORPORA is not set: the real lists were not edited.')

const LISTS = opened([
  ...Object.entries(LISTS_BY_LAYOUT).map(([name, text]) => ({ name, text })),
  ...(seedLists() ?? []),
  ...(otherLists() ?? []),
])

const CHANGES: readonly FieldChanges[] = [
  { title: 'Another title' },
  { url: 'https://example.org/another' },
  { date: { year: 2023, month: 5, day: 6 } },
  { date: { year: 2021, month: 11 } },
  { date: { year: 2020 } },
  { date: null },
  { venue: 'ICLR 2023' },
  { venue: null },
  { tags: ['one', 'two'] },
  { tags: null },
  { status: 'read' },
  { status: 'unread' },
  { links: [{ label: 'code', url: 'https://example.org/code' }] },
  { links: null },
  { description: 'Said so.' },
  { description: null },
  { notes: 'One line.' },
  { notes: null },
  { authors: ['Ann Author', 'Bob Other'] },
  { authors: null },
]

const TITLES = ['A quiet section', '2024', ...HOSTILE.filter((words) => /^[^\n\r]+$/.test(words))]

/** Every n-th of some cases, so that at most `CASES` are tried. */
function some<T>(cases: readonly T[]): T[] {
  const step = Math.max(1, Math.ceil(cases.length / CASES))
  return cases.filter((_, index) => index % step === 0)
}

function faults<T>(
  tried: readonly T[],
  faultOf: (one: T) => string | null,
  say: (one: T) => string,
): string[] {
  return tried.flatMap((one) => {
    const fault = faultOf(one)
    return fault === null ? [] : [`${say(one)}: ${fault}`]
  })
}

test.each(LISTS)(
  'a field that was set in $name reads as it was set, and no other field changes',
  ({ open }) => {
    const tried = some(open.list.entries.flatMap((entry) => CHANGES.map((set) => ({ entry, set }))))
    const found = faults(
      tried,
      ({ entry, set }) => readBackFault(open, entry, set),
      ({ entry, set }) => `line ${entry.line} ${JSON.stringify(set)}`,
    )
    expect(found).toEqual([])
  },
)

test.each(LISTS)('an entry of $name that moves is in its new section, as it was', ({ open }) => {
  const paths = open.list.sections.filter((one) => one.entryCount > 0).map((one) => one.path)
  const tried = some(open.list.entries.flatMap((entry) => paths.map((path) => ({ entry, path }))))
  const found = faults(
    tried,
    ({ entry, path }) => moveFault(open, entry, path),
    ({ entry, path }) => `line ${entry.line} to ${path.join(' › ')}`,
  )
  expect(found).toEqual([])
})

test.each(LISTS)('a section of $name that is added or renamed leaves every entry what it was', ({ open }) => {
  const tried = some(open.list.sections.flatMap(({ path }) => TITLES.map((title) => ({ path, title }))))
  const found = faults(
    tried,
    ({ path, title }) => renameFault(open, path, title) ?? newSectionFault(open, path, title),
    ({ path, title }) => `${path.join(' › ')} / ${title}`,
  )
  expect(found).toEqual([])
})
