import type { ComponentChildren, JSX } from 'preact'
import { word } from '../src/messages/words.ts'
import type { ReadStatus } from '../src/model/status.ts'
import { READ_STATUSES } from '../src/model/status.ts'
import { parseQuery } from '../src/search/query.ts'
import { Bullet } from '../src/ui/Bullet.tsx'
import { statusWord } from '../src/ui/StatusField.tsx'
import { numberWords } from './count-words.ts'
import type { Filter } from './filter.ts'
import { SearchField } from './SearchField.tsx'

/** The bar above the rows: search as you type, the status to look at, and what else there is to choose. */
export function Toolbar(props: {
  filter: Filter
  /** Entries of each status; null while they are not all known. */
  counts: Readonly<Record<ReadStatus, number>> | null
  onFilter: (change: Partial<Filter>) => void
  children: ComponentChildren
}): JSX.Element {
  const { filter, counts, onFilter, children } = props
  const { unclear } = parseQuery(filter.text)
  return (
    <div class="toolbar">
      <SearchField text={filter.text} onText={(text) => onFilter({ text })} />
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
            {status && <span class="count">{counts && numberWords(counts[status])}</span>}
          </label>
        ))}
      </fieldset>
      {children}
      <p class="search-unclear" role="status">
        {unclear.length > 0 && word('searchUnclear', unclear.join(', '))}
      </p>
    </div>
  )
}
