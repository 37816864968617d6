import { lettersOf } from './typos.ts'

/** Words and where they stand: for each word the slots of its documents, with the weight of the field. */
export interface WordIndex {
  /** Slots that were given out, those of documents that are gone included. */
  readonly slots: number
  /** Takes a document's words in; the words of one field weigh as much as the field. */
  add(slot: number, fields: readonly WordsOfField[]): void
  /** Every word, in no order; its number is its position. */
  readonly words: readonly string[]
  /** Letters of each word, as bits. */
  readonly letters: readonly number[]
  /** Numbers of the words that begin so, the word itself included. */
  beginningWith(start: string): readonly number[]
  /** The documents of a word: slots, each times four, plus its weight from 0 to 3. */
  postings(word: number): readonly number[]
}

/** The words of one of a document's fields. */
export interface WordsOfField {
  /** 0 to 3: how much it says that a word stands here. */
  readonly weight: number
  readonly words: readonly string[]
}

/** An index without documents. */
export function wordIndex(): WordIndex {
  const numbers = new Map<string, number>()
  const words: string[] = []
  const letters: number[] = []
  const postings: number[][] = []
  let sorted: number[] = []
  let slots = 0

  /** The numbers of all words by the alphabet; new words are sorted in when they are first asked for. */
  function inOrder(): readonly number[] {
    if (sorted.length === words.length) return sorted
    const fresh = words.map((_, index) => index).slice(sorted.length)
    fresh.sort((a, b) => byLetters(words[a], words[b]))
    sorted = merged(sorted, fresh, words)
    return sorted
  }

  return {
    words,
    letters,
    get slots() {
      return slots
    },
    add(slot, fields) {
      slots = Math.max(slots, slot + 1)
      const seen = new Map<number, number>()
      for (const { weight, words: own } of fields) {
        for (const word of own) {
          let number = numbers.get(word)
          if (number === undefined) {
            number = words.push(word) - 1
            numbers.set(word, number)
            letters.push(lettersOf(word))
            postings.push([])
          }
          if ((seen.get(number) ?? -1) < weight) seen.set(number, weight)
        }
      }
      for (const [number, weight] of seen) postings[number]?.push(slot * 4 + weight)
    },
    beginningWith(start) {
      const order = inOrder()
      const found: number[] = []
      for (let at = firstFrom(order, words, start); at < order.length; at++) {
        const number = order[at] ?? 0
        if (!words[number]?.startsWith(start)) break
        found.push(number)
      }
      return found
    },
    postings: (word) => postings[word] ?? [],
  }
}

function byLetters(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function merged(old: readonly number[], fresh: readonly number[], words: readonly string[]): number[] {
  const all: number[] = []
  let at = 0
  for (const number of fresh) {
    while (at < old.length && byLetters(words[old[at] ?? 0], words[number]) < 0) all.push(old[at++] ?? 0)
    all.push(number)
  }
  return all.concat(old.slice(at))
}

/** First position in the order whose word does not come before this one. */
function firstFrom(order: readonly number[], words: readonly string[], start: string): number {
  let low = 0
  let high = order.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (byLetters(words[order[middle] ?? 0], start) < 0) low = middle + 1
    else high = middle
  }
  return low
}
