import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openList } from '../../src/markdown/open-list.ts'
import { mergeLists } from '../../src/sync/merge.ts'
import { type Concurrent, replayConcurrently } from '../support/concurrent-inserts.ts'
import { corporaFolder, otherLists, seedLists } from '../support/corpora.ts'
import { lawRuns } from '../support/law-runs.ts'
import { anyText } from '../support/list-like.ts'
import { LISTS_BY_LAYOUT } from '../support/lists-by-layout.ts'
import { hasLinesOnce, isSameAgain, lostWords, type Meeting, mergeFaults } from '../support/merge-laws.ts'
import { diceOf, editAtRandom } from '../support/random-hand.ts'

/** Histories of each list. */
const RUNS = lawRuns(4)

const SEED = process.env['LISTMARK_LAWS'] === 'long' ? Date.now() % 1_000_000 : 0

/** Typed histories that merge again to the same; without real lists so few that each counts for two of a hundred. */
const LEAST_TYPED = corporaFolder() === null ? 0.88 : 0.93

if (corporaFolder() === null) console.log('LISTMARK_CORPORA is not set: the real lists were not merged.')

const LISTS = [
  ...Object.entries(LISTS_BY_LAYOUT).map(([name, text]) => ({ name, text })),
  ...(seedLists() ?? []),
  ...(otherLists() ?? []),
].map(({ name, text }) => ({ name, text, open: openList(text) }))

/** Two hands edit one list apart from each other; of ten edits so many are typed in an editor. */
function meetings({ text, open }: (typeof LISTS)[number], typed: number): (Meeting & { seed: number })[] {
  // Long lists take long to read again: fewer histories.
  const runs = Math.max(3, Math.round(text.length > 20_000 ? RUNS / 8 : RUNS))
  return Array.from({ length: runs }, (_, run) => {
    const seed = SEED + run
    const dice = diceOf(seed * 7919 + 1)
    const edited = (name: string) => editAtRandom(open, { name, dice }, 1 + dice(4), typed)
    return { seed, base: text, ours: edited('our'), theirs: edited('their') }
  })
}

test.each(LISTS)('what the extension does to $name on two sides comes together whole', (list) => {
  const faults = meetings(list, 0).flatMap((meeting) =>
    mergeFaults(meeting).map((fault) => `seed ${meeting.seed}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test.each(LISTS)('no word that a person typed into $name on either side is lost', (list) => {
  const faults = meetings(list, 6).flatMap((meeting) =>
    lostWords(meeting).map((fault) => `seed ${meeting.seed}: ${fault}`),
  )
  expect(faults).toEqual([])
})

test('a merge that is made again gives the same text, and what all three have once stands there once', () => {
  const shares = [0, 6].map((typed) => {
    const all = LISTS.filter(({ text }) => text.length < 8000).flatMap((list) => meetings(list, typed))
    const once = all.filter(hasLinesOnce).length / all.length
    console.log(`each line once: ${percent(once)}`)
    expect(once).toBeGreaterThanOrEqual(0.99)
    return all.filter(isSameAgain).length / all.length
  })
  console.log(`merged again and the same: edits ${percent(shares[0])}, typed ${percent(shares[1])}`)
  expect(shares[0]).toBeGreaterThanOrEqual(0.99)
  expect(shares[1]).toBeGreaterThanOrEqual(LEAST_TYPED)
})

test('any three texts merge, and a side that did nothing leaves the other as it is', () => {
  fc.assert(
    fc.property(anyText, anyText, anyText, (base, ours, theirs) => {
      const meeting = { base, ours, theirs }
      expect(lostWords(meeting)).toEqual([])
      expect(mergeLists(base, base, theirs)).toEqual({ text: theirs, conflicts: [] })
      expect(mergeLists(base, ours, base)).toEqual({ text: ours, conflicts: [] })
      expect(mergeLists(base, ours, ours)).toEqual({ text: ours, conflicts: [] })
    }),
    { numRuns: lawRuns(100) },
  )
})

test('additions that people made to one list merge when they are made at the same time', () => {
  const results = replayConcurrently()
  if (!results) return
  const shareOf = (isGood: (one: Concurrent) => boolean) => results.filter(isGood).length / results.length
  const [own, git] = [shareOf(({ isMerged }) => isMerged), shareOf(({ isMergedByGit }) => isMergedByGit)]
  const failed = results.filter(({ isMerged }) => !isMerged).map(({ ids }) => ids.join('+'))
  console.log(
    `${results.length} pairs of real additions at one spot: merged ${percent(own)}, by git ${percent(git)}; not: ${failed.join(' ')}`,
  )
  expect(own).toBeGreaterThanOrEqual(0.98)
})

function percent(share = 0): string {
  return `${(100 * share).toFixed(1)} %`
}
