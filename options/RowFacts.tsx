import type { JSX } from 'preact'
import { type EntryRow, shownFields } from '../src/model/library.ts'
import { dateWords } from '../src/ui/date-words.ts'
import { hostOf } from '../src/ui/host.ts'
import { plainText } from '../src/ui/plain-text.ts'
import { sectionText } from '../src/ui/section-options.ts'
import { RowLinks } from './RowLinks.tsx'

/** Letters of a note or a cell that a row shows; the rest is cut by the row's edge anyway. */
const PREVIEW = 160

/** Letters of a note that show when the pointer rests on it. */
const IN_FULL = 1200

/**
 * The second line of a row: where the work lives, when it is from, in which section, its further links, what its
 * table's other columns say, and how the note begins.
 * @param above headings left out of the section, for the rows all share them; null shows no section
 */
export function RowFacts(props: { row: EntryRow; above: number | null; tabIndex: number }): JSX.Element {
  const { row, above, tabIndex } = props
  const { url, siteName, date, venue, description, notes, cells } = shownFields(row)
  const source = siteName || hostOf(url)
  const facts = [source, venue, date && dateWords(date)].filter(Boolean).join(' · ')
  const remark = [description, notes].filter(Boolean).join('\n')
  const section = above === null ? '' : sectionText(row.section.slice(above))
  return (
    <p class="row-facts">
      {facts && <span class="row-source">{facts}</span>}
      {section && (
        <span class="row-section" dir="auto">
          {section}
        </span>
      )}
      <RowLinks row={row} tabIndex={tabIndex} />
      {Object.entries(cells ?? {}).map(([header, text]) => (
        <span key={header} class="row-cell" dir="auto" title={`${header}: ${text.slice(0, IN_FULL)}`}>
          <b>{header}</b> {text.slice(0, PREVIEW)}
        </span>
      ))}
      {remark && (
        <span class="row-note" dir="auto" title={remark.slice(0, IN_FULL)}>
          {plainText(remark.slice(0, IN_FULL)).slice(0, PREVIEW)}
        </span>
      )}
    </p>
  )
}
