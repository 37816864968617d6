import { expect, test } from 'vitest'
import { otherLists, seedLists } from '../support/corpora.ts'
import { lawRuns } from '../support/law-runs.ts'
import { guessSections } from '../support/section-guesses.ts'

/** Entries of a list that are left out; all of them in the long version. */
const MOST = lawRuns(60)

/** The real lists with sections enough to choose from, each with what was guessed; none without LISTMARK_CORPORA. */
function guessed() {
  const lists = [...(seedLists() ?? []), ...(otherLists() ?? [])]
  if (lists.length === 0) console.log('LISTMARK_CORPORA is not set: no sections of real lists were guessed')
  return lists.flatMap(({ name, text }) => {
    const guesses = guessSections(text, MOST)
    if (guesses.sections < 4) return []
    const share = (hits: number) => hits / guesses.tried
    const best = Math.max(...guesses.neighbours)
    const row = { name, tried: guesses.tried, ours: share(guesses.ours), plain: share(best) }
    const percent = (part: number) => (100 * part).toFixed(1).padStart(5)
    console.log(
      `${percent(row.ours)} % of ${row.tried} in ${name}; nearest neighbours ${percent(row.plain)} %`,
    )
    return [row]
  })
}

test('a title alone names its section among the first three, far better than its nearest neighbours do', () => {
  const rows = guessed()
  if (rows.length === 0) return expect(seedLists()).toBeNull()
  const seed = rows.find(({ name }) => name.startsWith('004_'))
  expect(seed?.ours).toBeGreaterThanOrEqual(0.72)
  // Months and years of reading say nothing of a subject, so that no list alone must reach this: all together do.
  const others = rows.filter((row) => row !== seed)
  const gain = others.reduce((sum, { ours, plain }) => sum + ours - plain, 0) / others.length
  expect(gain).toBeGreaterThanOrEqual(0.08)
})
