import type { JSX } from 'preact'
import { useMemo, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, type ListRow, shownFields } from '../../src/model/library.ts'
import { hostOf } from '../../src/ui/host.ts'
import { sharedHeadings } from '../../src/ui/section-options.ts'
import { restedOn, restToday } from './rest.ts'
import { suggestNext } from './suggest.ts'

/** One unread entry to go on with, gently: another, or none today. */
export function ReadNext(props: { list: ListRow; rows: readonly EntryRow[] }): JSX.Element | null {
  const { list, rows } = props
  const [rests, setRests] = useState(() => restedOn(localStorage, Date.now()))
  const [at, setAt] = useState(0)
  const suggested = useMemo(() => suggestNext(rows, Date.now()), [rows])
  const row = suggested[at % Math.max(1, suggested.length)]
  if (rests || !row) return null
  const { title, url, siteName } = shownFields(row)
  const section = row.section.slice(sharedHeadings(list.sections)).at(-1)
  const rest = () => {
    restToday(localStorage, Date.now())
    setRests(true)
    // The button goes away with the suggestion: the focus goes on to what follows it.
    document.querySelector<HTMLElement>('.toolbar input')?.focus()
  }
  return (
    <section class="read-next" aria-labelledby="read-next">
      <h2 id="read-next">{word('readNext')}</h2>
      <div role="status">
        <p class="read-next-title" dir="auto">
          {title}
        </p>
        <p class="read-next-facts" dir="auto">
          {[siteName || hostOf(url), section].filter(Boolean).join(' · ')}
        </p>
      </div>
      <div class="actions">
        <a class="button small" href={url} target="_blank" rel="noopener noreferrer">
          {word('readNextOpen')}
        </a>
        {suggested.length > 1 && (
          <button type="button" class="button quiet small" onClick={() => setAt(at + 1)}>
            {word('readNextOther')}
          </button>
        )}
        <button type="button" class="button quiet small" onClick={rest}>
          {word('readNextRest')}
        </button>
      </div>
    </section>
  )
}
