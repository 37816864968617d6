import { type EntryId, type EntryRow, shownFields } from '../model/library.ts'
import { fulfils } from './conditions.ts'
import { scoresOf } from './find-word.ts'
import type { Condition, Query } from './query.ts'
import { type WordIndex, type WordsOfField, wordIndex } from './word-index.ts'
import { wordsOf } from './words-of.ts'

/** An entry that was found. */
export interface Hit {
  readonly row: EntryRow
  /** Higher is better; all alike when no word was asked for. */
  readonly score: number
}

/** The entries of a list, ready to be searched. */
export interface SearchIndex {
  /** Takes in what is new or changed and lets go of what is gone; unchanged rows must be the same objects. */
  update(rows: readonly EntryRow[]): void
  /** As `update`, in turns: yields after every some hundred rows, so that a page stays at hand. */
  updating(rows: readonly EntryRow[]): Generator<void>
  /** Entries that fulfil a query: the best first, those of one score in the list's order. */
  find(query: Query): readonly Hit[]
}

/** Rows that are taken in before the page gets its turn. */
const ROWS_A_TURN = 400

/** An index of no entries. */
export function searchIndex(): SearchIndex {
  let index = wordIndex()
  let slotOf = new Map<EntryId, number>()
  let taken: (EntryRow | null)[] = []
  let shown: readonly EntryRow[] = []
  /** Where each of them stands in `taken`. */
  let slots = new Int32Array(0)

  function* updating(rows: readonly EntryRow[]): Generator<void> {
    if (taken.length > 1_000 && taken.length > 2 * rows.length) {
      index = wordIndex()
      slotOf = new Map()
      taken = []
    }
    const now = new Int32Array(rows.length)
    let count = 0
    for (const [at, row] of rows.entries()) {
      let slot = slotOf.get(row.id)
      if (slot === undefined || taken[slot] !== row) {
        if (slot !== undefined) taken[slot] = null
        slot = taken.push(row) - 1
        slotOf.set(row.id, slot)
        index.add(slot, fieldWords(row))
        if (++count % ROWS_A_TURN === 0) yield
      }
      now[at] = slot
    }
    if (slotOf.size > rows.length) forgetAllBut(new Set(rows.map(({ id }) => id)))
    shown = rows
    slots = now
  }

  function forgetAllBut(ids: ReadonlySet<EntryId>): void {
    for (const [id, slot] of slotOf) {
      if (ids.has(id)) continue
      taken[slot] = null
      slotOf.delete(id)
    }
  }

  return {
    updating,
    update(rows) {
      for (const _ of updating(rows));
    },
    find: (query) => found(index, shown, slots, query),
  }
}

function found(
  index: WordIndex,
  rows: readonly EntryRow[],
  slots: Int32Array,
  { all, none }: Query,
): readonly Hit[] {
  const wanted = typedWords(all).map((word) => scoresOf(index, word))
  const unwanted = none.filter(isWord).map(({ word }) => scoresOf(index, word))
  const conditions = all.filter(isNoWord)
  const bans = none.filter(isNoWord)
  const hits: Hit[] = []
  for (const [at, row] of rows.entries()) {
    const slot = slots[at] ?? -1
    const score = totalScore(wanted, slot)
    if (score === 0 && wanted.length > 0) continue
    if (unwanted.some((scores) => (scores[slot] ?? 0) > 0)) continue
    if (!conditions.every((one) => fulfils(row, one)) || bans.some((one) => fulfils(row, one))) continue
    hits.push({ row, score })
  }
  return wanted.length === 0 ? hits : bestFirst(hits)
}

/** There are few scores and may be a hundred thousand hits: those of one score are put together, not compared. */
function bestFirst(hits: readonly Hit[]): readonly Hit[] {
  const byScore = new Map<number, Hit[]>()
  for (const hit of hits) {
    const alike = byScore.get(hit.score)
    if (alike) alike.push(hit)
    else byScore.set(hit.score, [hit])
  }
  return [...byScore].sort(([a], [b]) => b - a).flatMap(([, alike]) => alike)
}

/** The words that must stand in an entry, those of phrases included: few entries are then read for a phrase. */
function typedWords(conditions: readonly Condition[]): string[] {
  return conditions.flatMap((one) =>
    one.kind === 'word' ? [one.word] : one.kind === 'phrase' ? wordsOf(one.text) : [],
  )
}

/** The scores of all words together; 0 when one of them is missing. */
function totalScore(wanted: readonly Uint8Array[], slot: number): number {
  let total = 0
  for (const scores of wanted) {
    const score = scores[slot] ?? 0
    if (score === 0) return 0
    total += score
  }
  return total
}

function isWord(condition: Condition): condition is Extract<Condition, { kind: 'word' }> {
  return condition.kind === 'word'
}

function isNoWord(condition: Condition): condition is Exclude<Condition, { kind: 'word' }> {
  return condition.kind !== 'word'
}

function fieldWords(row: EntryRow): WordsOfField[] {
  const { title, url, siteName, venue, authors, tags, description, notes, cells } = shownFields(row)
  const middle = [venue, siteName, description, ...Object.values(cells ?? {})]
  return [
    { weight: 3, words: wordsOf(title) },
    { weight: 2, words: wordsOf([...(tags ?? []), ...(authors ?? [])].join(' ')) },
    { weight: 1, words: wordsOf(middle.filter(Boolean).join(' ')) },
    { weight: 0, words: wordsOf(`${notes ?? ''} ${url}`) },
  ]
}
