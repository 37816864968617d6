import { expect, test } from 'vitest'
import { convertList } from '../../src/markdown/convert/convert-list.ts'
import { openList, reread } from '../../src/markdown/open-list.ts'
import { DIALECT_NAMES } from '../../src/model/dialect.ts'
import { mergeApart } from '../../src/sync/merge/merge-apart.ts'
import { mergeByEntries } from '../../src/sync/merge.ts'
import { lawRuns } from '../support/law-runs.ts'
import { madeList } from '../support/made-list.ts'
import { diceOf, editAtRandom } from '../support/random-hand.ts'

const SEED = process.env['LISTMARK_LAWS'] === 'long' ? Date.now() % 1_000_000 : 0

test.each(DIALECT_NAMES)(
  'changes in %s that need no reading come together as the merge by entries brings them',
  (dialect) => {
    const base = openList(convertList(madeList(60), dialect).text)
    let apart = 0
    for (let run = 0; run < lawRuns(60); run++) {
      const dice = diceOf((SEED + run) * 7919 + 1)
      const edited = (name: string) => editAtRandom(base, { name, dice }, 1 + dice(2), dice(2) * 4)
      const [ours, theirs] = [edited('our'), edited('their')]
      const text = mergeApart(base.text, ours, theirs)
      if (text === null) continue
      apart++
      expect({ run, text, conflicts: [] }).toEqual({
        run,
        ...mergeByEntries(base, reread(base, ours), theirs),
      })
    }
    if (dialect !== 'headings') expect(apart).toBeGreaterThan(0)
  },
)
