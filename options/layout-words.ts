import { type WordName, word } from '../src/messages/words.ts'
import type { Layout } from '../src/model/entry.ts'

const WORDS: Readonly<Record<Layout, WordName>> = {
  bullet: 'layoutBullet',
  ordered: 'layoutOrdered',
  task: 'layoutTask',
  table: 'layoutTable',
  heading: 'layoutHeading',
  paragraph: 'layoutParagraph',
}

/** A layout in words; one that this version does not know is named as it is. */
export function layoutWord(layout: string): string {
  const known = (Object.keys(WORDS) as Layout[]).find((name) => name === layout)
  return known ? word(WORDS[known]) : layout
}
