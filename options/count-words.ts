import { type WordName, word } from '../src/messages/words.ts'
import { pageLanguage } from '../src/ui/page-language.ts'

const WORDS = {
  lists: { one: 'countList', other: 'countLists' },
  entries: { one: 'countEntry', other: 'countEntries' },
  sections: { one: 'countSection', other: 'countSections' },
  tags: { one: 'countTag', other: 'countTags' },
} as const satisfies Record<string, { one: WordName; other: WordName }>

/** A number with what it counts, in the singular or plural: `1 entry`, `1,200 entries`. */
export function countWords(what: keyof typeof WORDS, count: number): string {
  const form = new Intl.PluralRules(pageLanguage()).select(count) === 'one' ? 'one' : 'other'
  return word(WORDS[what][form], numberWords(count))
}

let numbers: Intl.NumberFormat | undefined

/** A number with the separators of the reader's language. */
export function numberWords(count: number): string {
  numbers ??= new Intl.NumberFormat(pageLanguage())
  return numbers.format(count)
}
