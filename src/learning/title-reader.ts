import { initialsOf } from './initials-of.ts'
import { letterRuns } from './letter-runs.ts'
import { stemOf } from './stem-of.ts'
import { wordsOf } from './words-of.ts'

/** A title or a name as numbers of what was learned, each once. */
export interface Bag {
  readonly runs: readonly number[]
  readonly stems: readonly number[]
}

/** Reads titles into numbers. */
export interface TitleReader {
  /** Reads a text and learns whatever is new in it. */
  learn(text: string): Bag
  /** What was learned of a text; what is new in it is passed over. */
  recall(text: string): Bag
  /** Abbreviations of what a text says that were learned as words. */
  initials(text: string): readonly number[]
  /** How many different runs and stems were learned. */
  counts(): { readonly runs: number; readonly stems: number }
}

/** A reader that has learned nothing yet. */
export function titleReader(): TitleReader {
  const runs = new Map<string, number>()
  const stems = new Map<string, number>()
  const words = new Map<string, Bag>()
  const learnWord = (word: string): Bag => {
    const known = words.get(word)
    if (known) return known
    const bag = { runs: letterRuns(word).map((run) => add(runs, run)), stems: [add(stems, stemOf(word))] }
    words.set(word, bag)
    return bag
  }
  const joinRuns = joiner()
  const joinStems = joiner()
  const together = (bags: readonly Bag[]): Bag => ({
    runs: joinRuns(bags.map((bag) => bag.runs)),
    stems: joinStems(bags.map((bag) => bag.stems)),
  })
  const recallWord = (word: string): Bag =>
    words.get(word) ?? {
      runs: letterRuns(word).flatMap((run) => runs.get(run) ?? []),
      stems: [stemOf(word)].flatMap((stem) => stems.get(stem) ?? []),
    }
  return {
    learn: (text) => together(wordsOf(text).map(learnWord)),
    recall: (text) => together(wordsOf(text).map(recallWord)),
    initials: (text) => initialsOf(wordsOf(text)).flatMap((short) => stems.get(stemOf(short)) ?? []),
    counts: () => ({ runs: runs.size, stems: stems.size }),
  }
}

/** Puts the numbers of several words together, each once. */
function joiner(): (parts: readonly (readonly number[])[]) => number[] {
  // Which text each number was last seen in: far quicker than a set for every text.
  const seenIn: number[] = []
  let text = 0
  return (parts) => {
    text += 1
    const all: number[] = []
    for (const part of parts) {
      for (const number of part) {
        if (seenIn[number] === text) continue
        seenIn[number] = text
        all.push(number)
      }
    }
    return all
  }
}

function add(numbers: Map<string, number>, token: string): number {
  const known = numbers.get(token)
  if (known !== undefined) return known
  numbers.set(token, numbers.size)
  return numbers.size - 1
}
