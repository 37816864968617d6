import type { JSX } from 'preact'
import { word } from '../messages/words.ts'
import type { Page } from '../model/page.ts'
import { dateText } from './date-text.ts'
import { dateWords } from './date-words.ts'

/** The dates of a work that came out in versions: the one shown, and the first. */
export type PageDates = Pick<Page, 'published' | 'firstPublished'>

/** The other dates that a page gives its work, each put into the date's field by one click. */
export function DateChoice(props: {
  dates: PageDates
  /** What the field holds now. */
  value: string
  onChoose: (date: string) => void
}): JSX.Element | null {
  const { published, firstPublished } = props.dates
  if (!published || !firstPublished) return null
  const choices = [
    { name: 'dateShown', date: published } as const,
    { name: 'dateFirst', date: firstPublished } as const,
  ].filter(({ date }) => dateText(date) !== props.value.trim())
  return (
    <p class="choices">
      {choices.map(({ name, date }) => (
        <button key={name} type="button" class="chip offered" onClick={() => props.onChoose(dateText(date))}>
          {word(name, dateWords(date))}
        </button>
      ))}
    </p>
  )
}
