import type { ComponentChildren, JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, shownFields } from '../../src/model/library.ts'
import { authorsText } from '../../src/ui/author-text.ts'
import { dateWords, dayWords } from '../../src/ui/date-words.ts'
import { hostOf } from '../../src/ui/host.ts'
import { sectionText } from '../../src/ui/section-options.ts'

/** An entry's facts, each under its name; what it does not say is left out. */
export function PaneFacts({ row }: { row: EntryRow }): JSX.Element {
  const { url, siteName, authors = [], venue, date, description, tags = [], cells = {} } = shownFields(row)
  return (
    <dl class="pane-facts">
      <Fact label={word('fieldAuthors')}>{authorsText(authors)}</Fact>
      <Fact label={word('fieldVenue')}>{venue}</Fact>
      <Fact label={word('fieldDate')}>{date && dateWords(date)}</Fact>
      <Fact label={word('fieldSource')}>{siteName || hostOf(url)}</Fact>
      <Fact label={word('fieldSection')}>{sectionText(row.section)}</Fact>
      <Fact label={word('fieldAdded')}>{dayWords(row.addedAt)}</Fact>
      <Fact label={word('fieldTags')}>
        {tags.length > 0 && (
          <span class="chips">
            {tags.map((tag) => (
              <span key={tag} class="chip" dir="auto">
                {tag}
              </span>
            ))}
          </span>
        )}
      </Fact>
      <Fact label={word('fieldDescription')}>{description}</Fact>
      {Object.entries(cells).map(([header, text]) => (
        <Fact key={header} label={header}>
          {text}
        </Fact>
      ))}
      {row.kept.abstract && (
        <Fact label={word('fieldAbstract')}>
          <details>
            <summary>{word('showText')}</summary>
            <p dir="auto">{row.kept.abstract}</p>
          </details>
        </Fact>
      )}
    </dl>
  )
}

function Fact({ label, children }: { label: string; children: ComponentChildren }): JSX.Element | null {
  if (!children) return null
  return (
    <div class="fact">
      <dt dir="auto">{label}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  )
}
