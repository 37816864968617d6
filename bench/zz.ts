import { deserialize, serialize } from 'node:v8'
import { statusCounts } from '../options/filter.ts'
import { nestingOf } from '../options/nesting.ts'
import { openList } from '../src/markdown/open-list.ts'
import type { EntryRow } from '../src/model/library.ts'
import { parseQuery } from '../src/search/query.ts'
import { searchIndex } from '../src/search/search-index.ts'
import { identify } from '../src/sources/identify.ts'
import { madeList } from '../tests/support/made-list.ts'

for (const n of [10_000, 100_000]) {
  const list = openList(madeList(n)).list
  let rows = list.entries.map((e, i) => {
    const { section, layout, line, ...fields } = e as any
    return {
      id: i + 1,
      listId: 'c0ffee00-1234-4321-8888-1234567890ab',
      key: identify(e.url)?.key ?? null,
      section,
      layout,
      fields,
      kept: {},
      addedAt: 1,
      titleHashes: [12345678, 87654321],
    } as unknown as EntryRow
  })
  globalThis.gc?.()
  let t = performance.now()
  const ser = serialize(rows)
  console.log(n, 'serialize', (performance.now() - t).toFixed(1), ser.length)
  const m0 = process.memoryUsage().heapUsed
  t = performance.now()
  rows = deserialize(ser)
  console.log('deserialize', (performance.now() - t).toFixed(1))
  globalThis.gc?.()
  console.log('heap rows MB', (process.memoryUsage().heapUsed - m0) / 1e6)
  for (let r = 0; r < 2; r++) {
    const m = process.memoryUsage().heapUsed
    const index = searchIndex()
    t = performance.now()
    index.update(rows)
    console.log('build', (performance.now() - t).toFixed(1))
    globalThis.gc?.()
    console.log('index MB', (process.memoryUsage().heapUsed - m) / 1e6)
    const again = rows.with(5, { ...rows[5]! })
    t = performance.now()
    index.update(again)
    console.log('update one', (performance.now() - t).toFixed(1))
    for (const q of [
      'c',
      'ca',
      'cau',
      'causal',
      'causal tok',
      'causal tok 17',
      'part 9999',
      'attentoin',
      'zzzzzqqq',
      'tag:rag',
      '"latent models"',
      'arxiv',
      '-causal tokens',
      'is:unread part',
    ]) {
      const times: number[] = []
      let k = 0
      for (let i = 0; i < 5; i++) {
        t = performance.now()
        k = index.find(parseQuery(q)).length
        times.push(performance.now() - t)
      }
      console.log(q.padEnd(20), k, times[0]!.toFixed(1), times.sort((a, b) => a - b)[2]!.toFixed(1))
    }
    t = performance.now()
    nestingOf(rows)
    console.log('nesting', (performance.now() - t).toFixed(1))
    t = performance.now()
    statusCounts(rows)
    console.log('statuses', (performance.now() - t).toFixed(1))
  }
}
