import type { WordName } from '../src/messages/words.ts'
import type { DialectName } from '../src/model/dialect.ts'

const WORDS: Readonly<Record<DialectName, WordName>> = {
  'dated-bullets': 'dialectDatedBullets',
  table: 'dialectTable',
  'annotated-links': 'dialectAnnotatedLinks',
  headings: 'dialectHeadings',
  'task-list': 'dialectTaskList',
}

/** The name of the text that says what a list in a dialect looks like. */
export function dialectWord(dialect: DialectName): WordName {
  return WORDS[dialect]
}
