import type { ComponentChildren, JSX } from 'preact'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, shownFields, statusOf } from '../../src/model/library.ts'
import { storableUrl } from '../../src/model/url.ts'
import { authorsText } from '../../src/ui/author-text.ts'
import { Bullet } from '../../src/ui/Bullet.tsx'
import { dateWords } from '../../src/ui/date-words.ts'
import { plainText } from '../../src/ui/plain-text.ts'
import { statusWord } from '../../src/ui/StatusField.tsx'
import { sectionText } from '../../src/ui/section-options.ts'
import type { ComparedField } from './differing-fields.ts'

/** Letters of a note and of an address that are shown. */
const NOTE = 300
const ADDRESS = 200

/** One of the entries that stand twice: where it stands and what it says, what the others say otherwise marked. */
export function Candidate(props: {
  row: EntryRow
  listName: string
  differing: ReadonlySet<ComparedField>
  describedBy: string
  busy: boolean
  onKeep: () => void
  onShow: () => void
}): JSX.Element {
  const { row, listName, differing, describedBy, busy, onKeep, onShow } = props
  const { title, url, authors = [], date, venue, tags = [], notes = '' } = shownFields(row)
  const status = statusOf(row)
  const safe = storableUrl(url)
  const fact = (field: ComparedField, label: string, children: ComponentChildren) => (
    <Fact label={label} differs={differing.has(field)}>
      {children}
    </Fact>
  )
  return (
    <article class="candidate">
      {differing.has('title') && (
        <h3 dir="auto" class="candidate-title">
          {title}
        </h3>
      )}
      <dl>
        {fact(
          'section',
          word('fieldSection'),
          [listName, sectionText(row.section)].filter(Boolean).join(' › '),
        )}
        {fact(
          'url',
          word('fieldLink'),
          safe ? (
            <a href={safe.href} target="_blank" rel="noopener noreferrer">
              {shortened(url, ADDRESS)}
            </a>
          ) : (
            shortened(url, ADDRESS)
          ),
        )}
        {fact('authors', word('fieldAuthors'), authorsText(authors))}
        {fact('date', word('fieldDate'), date && dateWords(date))}
        {fact('venue', word('fieldVenue'), venue)}
        {fact('tags', word('fieldTags'), tags.join(', '))}
        {fact(
          'status',
          word('fieldStatus'),
          <span class="with-bullet">
            <Bullet status={status} size={14} /> {statusWord(status)}
          </span>,
        )}
        {fact('notes', word('fieldNote'), shortened(plainText(notes.slice(0, 4 * NOTE)), NOTE))}
      </dl>
      <div class="actions">
        <button
          type="button"
          class="button"
          aria-describedby={describedBy}
          aria-disabled={busy}
          onClick={onKeep}
        >
          {word('keepThisOne')}
        </button>
        <button type="button" class="button quiet" aria-describedby={describedBy} onClick={onShow}>
          {word('showInList')}
        </button>
      </div>
    </article>
  )
}

/** A text, cut with a sign that it goes on where it has more letters. */
function shortened(text: string, letters: number): string {
  return text.length > letters ? `${text.slice(0, letters)}…` : text
}

function Fact(props: { label: string; differs: boolean; children: ComponentChildren }): JSX.Element | null {
  const { label, differs, children } = props
  if (!children && !differs) return null
  return (
    <div class={differs ? 'fact differs' : 'fact'}>
      <dt>{label}</dt>
      <dd dir="auto">{children || '–'}</dd>
    </div>
  )
}
