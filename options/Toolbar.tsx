import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { word } from '../src/messages/words.ts'
import type { ReadStatus } from '../src/model/status.ts'
import { READ_STATUSES } from '../src/model/status.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { Icon } from '../src/ui/Icon.tsx'
import { statusWord } from '../src/ui/StatusField.tsx'
import { numberWords } from './count-words.ts'
import type { Filter } from './filter.ts'

/** The bar above the rows: search as you type, and the status to look at. `/` anywhere leads to the search. */
export function Toolbar(props: {
  filter: Filter
  counts: Readonly<Record<ReadStatus, number>>
  onFilter: (change: Partial<Filter>) => void
}): JSX.Element {
  const { filter, counts, onFilter } = props
  const search = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== '/' || isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey)
        return
      event.preventDefault()
      search.current?.select()
      search.current?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
  return (
    <div class="toolbar">
      <search class="search">
        <label for="search" class="unseen">
          {word('search')}
        </label>
        <Icon name="search" />
        <input
          ref={search}
          id="search"
          class="input framed"
          type="search"
          dir="auto"
          autocomplete="off"
          placeholder={word('searchPlaceholder')}
          value={filter.text}
          onInput={(event) => onFilter({ text: event.currentTarget.value })}
          onKeyDown={(event) => {
            if (event.key === 'Escape') onFilter({ text: '' })
            if (event.key === 'ArrowDown') {
              event.preventDefault()
              document.querySelector<HTMLElement>('.row-title')?.focus()
            }
          }}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </search>
      <fieldset class="segments">
        <legend class="unseen">{word('fieldStatus')}</legend>
        {([null, ...READ_STATUSES] as const).map((status) => (
          <label key={status} class="segment">
            <input
              type="radio"
              name="status-filter"
              checked={filter.status === status}
              onChange={() => onFilter({ status })}
            />
            {status && <Bullet status={status} size={14} />}
            {status ? statusWord(status) : word('statusAny')}
            {status && <span class="count">{numberWords(counts[status])}</span>}
          </label>
        ))}
      </fieldset>
    </div>
  )
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input:not([type=radio]), textarea, select') !== null
}
