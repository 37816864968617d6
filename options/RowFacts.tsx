import type { JSX } from 'preact'
import { type EntryRow, shownFields } from '../src/model/library.ts'
import { dateWords } from '../src/ui/date-words.ts'
import { hostOf } from '../src/ui/host.ts'
import { plainText } from '../src/ui/plain-text.ts'
import { sectionText } from '../src/ui/section-options.ts'

/** Letters of a note that a row shows; the rest is cut by the row's edge anyway. */
const PREVIEW = 160

/**
 * The second line of a row: where the work lives, when it is from, in which section, and how the note begins.
 * @param above headings left out of the section, for the rows all share them; null shows no section
 */
export function RowFacts({ row, above }: { row: EntryRow; above: number | null }): JSX.Element {
  const { url, siteName, date, venue, description, notes } = shownFields(row)
  const source = siteName || hostOf(url)
  const facts = [source, venue, date && dateWords(date)].filter(Boolean).join(' · ')
  const remark = plainText([description, notes].filter(Boolean).join(' ').slice(0, PREVIEW))
  const section = above === null ? '' : sectionText(row.section.slice(above))
  return (
    <p class="row-facts">
      {facts && <span>{facts}</span>}
      {section && (
        <span class="row-section" dir="auto">
          {section}
        </span>
      )}
      {remark && (
        <span class="row-note" dir="auto">
          {remark}
        </span>
      )}
    </p>
  )
}
