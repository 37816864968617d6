import { type WordName, word } from '../../src/messages/words.ts'
import type { UnclearReason } from '../../src/model/entry.ts'

const WORDS: Readonly<Record<UnclearReason, WordName>> = {
  'blank-in-link': 'unclearBlankInLink',
  'brackets-swapped': 'unclearBracketsSwapped',
  'address-open': 'unclearAddressOpen',
  'text-open': 'unclearTextOpen',
  'text-unopened': 'unclearTextUnopened',
  'address-bare': 'unclearAddressBare',
  'short-row': 'unclearShortRow',
}

/** Why a line could not be understood, and how it is mended, for people. */
export function reasonWord(why: UnclearReason): string {
  return word(WORDS[why])
}
