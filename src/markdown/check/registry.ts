import type { Rule } from './rule.ts'
import { brokenDates } from './rules/broken-dates.ts'
import { brokenLinks } from './rules/broken-links.ts'
import { duplicates } from './rules/duplicates.ts'
import { emptyLinks } from './rules/empty-links.ts'
import { malformedLinks } from './rules/malformed-links.ts'
import { styleOutliers } from './rules/style-outliers.ts'
import { unclearLines } from './rules/unclear-lines.ts'
import { unsafeLinks } from './rules/unsafe-links.ts'

/** Every rule that a list is checked by. A new one is a file and a line here. */
export const RULES: readonly Rule[] = [
  duplicates,
  emptyLinks,
  brokenLinks,
  malformedLinks,
  unsafeLinks,
  brokenDates,
  styleOutliers,
  unclearLines,
]
