import { expect, it } from 'vitest'
import { libraryReader } from '../../../options/library-reader.ts'
import type { Read } from '../../../options/reduce.ts'
import type { ListRow } from '../../../src/model/library.ts'
import { DEFAULT_SETTINGS } from '../../../src/model/settings.ts'
import { madeList, madeRow } from '../popup/made-world.ts'

const rows = [1, 2, 3].map((id) => madeRow(id))

/** A reader over a list of three entries, and what was asked of the store. */
function world(list: ListRow | null = { ...madeList('a'), entryCount: 3 }) {
  const asked: string[] = []
  const shown: Read[] = []
  const overview = { settings: DEFAULT_SETTINGS, waiting: 0, targets: [], conflicts: [] }
  let newer: 'known' | 'unknown' = 'known'
  const note = <T>(what: string, value: T): Promise<T> => {
    asked.push(what)
    return Promise.resolve(value)
  }
  const read = libraryReader({
    overview: () => note('overview', { ...overview, lists: list ? [list] : [] }),
    firstRows: (_id, count) => note('first', rows.slice(0, Math.min(count, 2))),
    allRows: (listId) => note('all', { listId, changedAt: 1, rows }),
    newerRows: (held) => note('newer', newer === 'known' ? { ...held, rows: rows.slice(1) } : null),
    painted: () => note('painted', undefined),
  })
  return {
    asked,
    shown,
    read: () => read((each) => shown.push(each)),
    forget: () => {
      newer = 'unknown'
    },
  }
}

it('shows the first rows, and reads the others once they are on the screen', async () => {
  const { read, asked, shown } = world()
  await read()
  expect(asked).toEqual(['overview', 'first', 'painted', 'all'])
  expect(shown.map((each) => [each.rows?.length, each.partial])).toEqual([
    [2, true],
    [3, false],
  ])
})

it('reads only what has changed when the list is shown already', async () => {
  const { read, asked, shown } = world()
  await read()
  asked.length = 0
  await read()
  expect(asked).toEqual(['overview', 'newer'])
  expect(shown.at(-1)?.rows).toEqual(rows.slice(1))
})

it('reads all rows again when it is not known what has changed', async () => {
  const { read, asked, shown, forget } = world()
  await read()
  forget()
  asked.length = 0
  await read()
  expect(asked).toEqual(['overview', 'newer', 'all'])
  expect(shown.at(-1)?.rows).toEqual(rows)
})

it('reads no further when the first rows are all', async () => {
  const { read, asked, shown } = world({ ...madeList('a'), entryCount: 2 })
  await read()
  expect(asked).toEqual(['overview', 'first'])
  expect(shown.map(({ partial }) => partial)).toEqual([false])
})

it('shows no rows without a list', async () => {
  const { read, shown } = world(null)
  await read()
  expect(shown.map((each) => each.rows)).toEqual([[]])
})
