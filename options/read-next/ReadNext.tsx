import type { JSX } from 'preact'
import { useMemo, useRef, useState } from 'preact/hooks'
import { word } from '../../src/messages/words.ts'
import { type EntryRow, type ListRow, shownFields } from '../../src/model/library.ts'
import { hostOf } from '../../src/ui/host.ts'
import { sectionText, sharedHeadings } from '../../src/ui/section-options.ts'
import { restedOn, restToday } from './rest.ts'
import { suggestNext } from './suggest.ts'

/** One unread entry to go on with, gently: another, or none today. */
export function ReadNext(props: { list: ListRow; rows: readonly EntryRow[] }): JSX.Element | null {
  const { list, rows } = props
  const [rests, setRests] = useState(() => restedOn(localStorage, Date.now()))
  const [at, setAt] = useState(0)
  const box = useRef<HTMLElement>(null)
  const suggested = useMemo(() => suggestNext(rows, Date.now()), [rows])
  const row = suggested[at % Math.max(1, suggested.length)]
  if (rests || !row) return null
  const { title, url, siteName } = shownFields(row)
  const section = sectionText(row.section.slice(sharedHeadings(list.sections)))
  const rest = () => {
    restToday(localStorage, Date.now())
    // The focus stays near: on what stands where the suggestion stood.
    const next = document.querySelector<HTMLElement>('.entries input, .entries button')
    setRests(true)
    next?.focus()
  }
  return (
    <section ref={box} class="read-next" aria-labelledby="read-next">
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
        <a class="button" href={url} target="_blank" rel="noopener noreferrer">
          {word('readNextOpen')}
        </a>
        {suggested.length > 1 && (
          <button type="button" class="button quiet" onClick={() => setAt(at + 1)}>
            {word('readNextOther')}
          </button>
        )}
        <button type="button" class="button quiet" onClick={rest}>
          {word('readNextRest')}
        </button>
      </div>
    </section>
  )
}
