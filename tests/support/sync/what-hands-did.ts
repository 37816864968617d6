import { entryTexts } from '../merge-laws.ts'

/** A word that a hand made up, as `random-hand` writes them. */
const MADE_UP = /^(?:anna|ben|file)[0-9a-z]+q$/

/** A record of what hands did to a list, and what has to be there in the end. */
export class WhatHandsDid {
  /** How often each word was written when it came in. */
  readonly #written = new Map<string, number>()
  readonly #gone = new Set<string>()
  readonly #untouched: Map<string, string>

  constructor(base: string) {
    this.#untouched = entryTexts(base)
  }

  /** One edit by one hand. */
  note(before: string, after: string): void {
    const [was, is] = [madeUpWords(before), madeUpWords(after)]
    for (const [word, times] of is) if (!this.#written.has(word)) this.#written.set(word, times)
    for (const [word, times] of was) if (is.get(word) !== times) this.#gone.add(word)
    const [old, now] = [entryTexts(before), entryTexts(after)]
    for (const [url, text] of old) if (now.get(url) !== text) this.#untouched.delete(url)
  }

  /** What is wrong with the text that all agreed on, in words. */
  faultsOf(text: string, conflicts: string): string[] {
    const there = madeUpWords(text)
    const lost = [...this.#written].flatMap(([word, times]) => {
      const now = there.get(word) ?? 0
      // What a conflict reports may stand twice, too: a person took away an entry's first line and left its notes,
      // while another hand changed the entry.
      if (this.#gone.has(word) || now === times || conflicts.includes(word)) return []
      return [`“${word}” was written ${times} times and is there ${now} times`]
    })
    const entries = entryTexts(text)
    const changed = [...this.#untouched].flatMap(([url, whole]) =>
      entries.get(url) === whole ? [] : [`${url} was touched by nobody and is not there as it was`],
    )
    return [...lost, ...changed]
  }
}

function madeUpWords(text: string): Map<string, number> {
  const words = new Map<string, number>()
  for (const word of text.match(/[\p{L}\p{N}]+/gu) ?? [])
    if (MADE_UP.test(word)) words.set(word, (words.get(word) ?? 0) + 1)
  return words
}
