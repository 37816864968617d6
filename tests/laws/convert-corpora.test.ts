import { expect, test } from 'vitest'
import { convertList } from '../../src/markdown/convert/convert-list.ts'
import { readList } from '../../src/markdown/list.ts'
import { DIALECT_NAMES } from '../../src/model/dialect.ts'
import { otherLists, seedLists } from '../support/corpora.ts'
import { madeList } from '../support/made-list.ts'

/** The real lists, or one of our own where LISTMARK_CORPORA is not set. */
function lists() {
  const seeds = seedLists()
  if (seeds === null) console.log('LISTMARK_CORPORA is not set: converted a made list only')
  return seeds === null ? [{ name: 'made', text: madeList(60) }] : [...seeds, ...(otherLists() ?? [])]
}

test('converting a real list keeps every title and link, and says what it loses', () => {
  for (const dialect of DIALECT_NAMES) {
    const totals = { entries: 0, kept: 0, lost: 0 }
    for (const { name, text } of lists()) {
      const { text: converted, lost } = convertList(text, dialect)
      const { entries } = readList(text)
      const gone = lost.filter(({ field }) => field === 'title' || field === 'url')
      expect([name, dialect, gone]).toEqual([name, dialect, []])
      const links = new Set(readList(converted).entries.map(({ url }) => url))
      totals.entries += entries.length
      totals.kept += entries.filter(({ url }) => links.has(url)).length
      totals.lost += lost.length
    }
    console.log(
      `${dialect}: ${totals.kept} of ${totals.entries} entries read back, ${totals.lost} values do not fit`,
    )
    expect(totals.kept / totals.entries).toBeGreaterThan(0.95)
  }
})
